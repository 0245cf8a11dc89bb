import Custody
import Signing

/// Who plays in the demonstration: the centre and its inspector, one region, three sites; whoever
/// watches a vault at night may drive by day.
enum CastList {
    static let centre = [
        CastRow("c-reg1", "赵敏", "Zhao Min", "centre", .registrar, key: .p256),
        CastRow("c-reg2", "钱立", "Qian Li", "centre", .registrar),
        CastRow("c-reg3", "孙浩", "Sun Hao", "centre", .registrar),
        CastRow("c-head", "李振华", "Li Zhenhua", "centre", .head, .officer),
        CastRow("c-off", "周岚", "Zhou Lan", "centre", .officer, .custodian),
        CastRow("c-cust", "吴桐", "Wu Tong", "centre", .custodian, .officer),
        CastRow("c-esc1", "郑凯", "Zheng Kai", "centre", .courier, .receiver, .custodian, key: .p256),
        CastRow("j-insp", "许正", "Xu Zheng", "centre", .inspector, .witness, key: .sm2),
        CastRow("c-esc2", "王海", "Wang Hai", "centre", .courier, .receiver, .custodian, key: .p256),
    ]

    static let region = [
        CastRow("r-reg", "冯琳", "Feng Lin", "r15", .registrar),
        CastRow("r-reg2", "云秋", "Yun Qiu", "r15", .registrar),
        CastRow("r-head", "陈国栋", "Chen Guodong", "r15", .head, .officer),
        CastRow("r-off", "褚燕", "Chu Yan", "r15", .officer, .receiver, key: .sm2),
        CastRow("r-off2", "卫东", "Wei Dong", "r15", .officer, .receiver),
        CastRow("r-cust1", "蒋涛", "Jiang Tao", "r15", .custodian),
        CastRow("r-cust2", "沈洁", "Shen Jie", "r15", .custodian),
        CastRow("r-cust3", "韩磊", "Han Lei", "r15", .custodian),
        CastRow("r-cust4", "杨帆", "Yang Fan", "r15", .custodian),
        CastRow("r-pat1", "朱强", "Zhu Qiang", "r15", .patrol, .courier, key: .p256),
        CastRow("r-pat2", "秦勇", "Qin Yong", "r15", .patrol, .courier, key: .p256),
        CastRow("r-pat3", "尤杰", "You Jie", "r15", .patrol, .courier, key: .p256),
    ]

    static let sites = [
        CastRow("a-head", "何静", "He Jing", "hohhot", .head, .officer),
        CastRow("a-off", "吕明", "Lü Ming", "hohhot", .officer, .receiver, .custodian),
        CastRow("a-cust", "施雨", "Shi Yu", "hohhot", .custodian, .receiver),
        CastRow("a-inv1", "张萍", "Zhang Ping", "hohhot", .invigilator),
        CastRow("a-inv2", "孔飞", "Kong Fei", "hohhot", .invigilator),
        CastRow("a-drv", "曹军", "Cao Jun", "hohhot", .courier, .custodian, key: .p256),
        CastRow("a-drv2", "柏松", "Bai Song", "hohhot", .courier, .custodian),
        CastRow("b-head", "严冬", "Yan Dong", "baotou", .head, .officer),
        CastRow("b-off", "华梅", "Hua Mei", "baotou", .officer, .receiver, .custodian),
        CastRow("b-cust", "金亮", "Jin Liang", "baotou", .custodian, .receiver),
        CastRow("b-inv", "水清", "Shui Qing", "baotou", .invigilator),
        CastRow("b-drv", "魏巍", "Wei Wei", "baotou", .courier, .custodian, key: .p256),
        CastRow("b-drv2", "窦立", "Dou Li", "baotou", .courier, .custodian),
        CastRow("f-head", "姜雪", "Jiang Xue", "chifeng", .head, .officer, .custodian),
        CastRow("f-off", "戚薇", "Qi Wei", "chifeng", .officer, .receiver, .custodian),
        CastRow("f-drv", "谢安", "Xie An", "chifeng", .courier, .custodian, key: .p256),
        CastRow("f-drv2", "章远", "Zhang Yuan", "chifeng", .courier, .custodian),
        CastRow("f-adm", "邹远", "Zou Yuan", "chifeng-cbt", .administrator),
    ]

    static var all: [CastRow] { centre + region + sites }

    /// The units that the region's plan adds to the national one.
    static let units: [Unit] = [
        unit("hohhot", .site, "r15", "呼和浩特考点"),
        unit("baotou", .site, "r15", "包头考点"),
        unit("chifeng", .site, "r15", "赤峰考点"),
        unit("chifeng-cbt", .testCentre, "chifeng", "赤峰机考机构"),
    ]

    private static func unit(_ id: String, _ tier: Tier, _ parent: String, _ name: String) -> Unit {
        Unit(id: named(id), tier: tier, parent: named(parent), name: name)
    }

    /// What the story calls people, units and the region's vault; a longer id goes before a shorter.
    static let names: [(id: String, wording: Wording)] =
        all.map { ($0.id, Wording($0.name, $0.english)) }
        + [
            ("chifeng-cbt", Wording("赤峰机考机构", "Chifeng test centre")),
            ("hohhot", Wording("呼和浩特考点", "Hohhot")), ("baotou", Wording("包头考点", "Baotou")),
            ("chifeng", Wording("赤峰考点", "Chifeng")), ("centre", Wording("中心", "centre")),
            ("地点 r15-vault", Wording("考区保密室", "the region's vault")),
            ("place r15-vault", Wording("考区保密室", "the region's vault")),
            ("r15-vault", Wording("（考区）", "of the region")), ("r15", Wording("考区", "the region")),
        ]
}
