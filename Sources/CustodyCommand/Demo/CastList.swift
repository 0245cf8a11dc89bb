import Custody
import Signing

/// Who plays in the demonstration: the centre, one region, an inspector, three sites.
enum CastList {
    static let centre = [
        CastRow("c-reg1", "赵敏", "centre", .registrar),
        CastRow("c-reg2", "钱立", "centre", .registrar),
        CastRow("c-reg3", "孙浩", "centre", .registrar, key: .p256),
        CastRow("c-head", "李振华", "centre", .head, .officer),
        CastRow("c-off", "周岚", "centre", .officer),
        CastRow("c-cust", "吴桐", "centre", .custodian, .officer),
        CastRow("c-esc1", "郑凯", "centre", .courier, .receiver, key: .p256),
        CastRow("c-esc2", "王海", "centre", .courier, .receiver, key: .p256),
    ]

    static let region = [
        CastRow("r-reg", "冯琳", "r15", .registrar),
        CastRow("r-reg2", "云秋", "r15", .registrar),
        CastRow("r-head", "陈国栋", "r15", .head, .officer),
        CastRow("r-off", "褚燕", "r15", .officer, .receiver, key: .sm2),
        CastRow("r-off2", "卫东", "r15", .officer, .receiver),
        CastRow("r-cust1", "蒋涛", "r15", .custodian),
        CastRow("r-cust2", "沈洁", "r15", .custodian),
        CastRow("r-cust3", "韩磊", "r15", .custodian),
        CastRow("r-cust4", "杨帆", "r15", .custodian),
        CastRow("r-pat1", "朱强", "r15", .patrol, .courier, key: .p256),
        CastRow("r-pat2", "秦勇", "r15", .patrol, .courier, key: .p256),
        CastRow("r-pat3", "尤杰", "r15", .patrol, .courier, key: .p256),
        CastRow("j-insp", "许正", "jiancha", .inspector, .witness, key: .sm2),
    ]

    static let sites = [
        CastRow("a-head", "何静", "hohhot", .head, .officer),
        CastRow("a-off", "吕明", "hohhot", .officer, .receiver, .custodian),
        CastRow("a-cust", "施雨", "hohhot", .custodian, .receiver),
        CastRow("a-inv1", "张萍", "hohhot", .invigilator),
        CastRow("a-inv2", "孔飞", "hohhot", .invigilator),
        CastRow("a-drv", "曹军", "hohhot", .courier, key: .p256),
        CastRow("a-drv2", "柏松", "hohhot", .courier),
        CastRow("b-head", "严冬", "baotou", .head, .officer),
        CastRow("b-off", "华梅", "baotou", .officer, .receiver, .custodian),
        CastRow("b-cust", "金亮", "baotou", .custodian, .receiver),
        CastRow("b-inv", "水清", "baotou", .invigilator),
        CastRow("b-drv", "魏巍", "baotou", .courier, key: .p256),
        CastRow("b-drv2", "窦立", "baotou", .courier),
        CastRow("f-head", "姜雪", "chifeng", .head, .officer),
        CastRow("f-off", "戚薇", "chifeng", .officer, .receiver, .custodian),
        CastRow("f-drv", "谢安", "chifeng", .courier, key: .p256),
        CastRow("f-drv2", "章远", "chifeng", .courier),
        CastRow("f-adm", "邹远", "chifeng-cbt", .administrator),
    ]

    static var all: [CastRow] { centre + region + sites }

    /// The units that the supplement adds to the national plan.
    static let units: [Unit] = [
        unit("jiancha", .region, "centre", "驻考区监察组"),
        unit("hohhot", .site, "r15", "呼和浩特考点"),
        unit("baotou", .site, "r15", "包头考点"),
        unit("chifeng", .site, "r15", "赤峰考点"),
        unit("chifeng-cbt", .testCentre, "chifeng", "赤峰机考机构"),
    ]

    private static func unit(_ id: String, _ tier: Tier, _ parent: String, _ name: String) -> Unit {
        Unit(id: named(id), tier: tier, parent: named(parent), name: name)
    }
}
