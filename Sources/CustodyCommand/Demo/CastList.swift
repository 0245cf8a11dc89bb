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
        CastRow("r-reg", "冯琳", "nm", .registrar),
        CastRow("r-reg2", "云秋", "nm", .registrar),
        CastRow("r-head", "陈国栋", "nm", .head, .officer),
        CastRow("r-off", "褚燕", "nm", .officer, .receiver, key: .sm2),
        CastRow("r-off2", "卫东", "nm", .officer, .receiver),
        CastRow("r-cust1", "蒋涛", "nm", .custodian),
        CastRow("r-cust2", "沈洁", "nm", .custodian),
        CastRow("r-cust3", "韩磊", "nm", .custodian),
        CastRow("r-cust4", "杨帆", "nm", .custodian),
        CastRow("r-pat1", "朱强", "nm", .patrol, .courier, key: .p256),
        CastRow("r-pat2", "秦勇", "nm", .patrol, .courier, key: .p256),
        CastRow("r-pat3", "尤杰", "nm", .patrol, .courier, key: .p256),
        CastRow("j-insp", "许正", "jiancha", .inspector, .witness, key: .sm2),
    ]

    static let sites = [
        CastRow("a-head", "何静", "hohhot", .head, .officer),
        CastRow("a-off", "吕明", "hohhot", .officer, .receiver, .custodian),
        CastRow("a-cust", "施雨", "hohhot", .custodian, .receiver),
        CastRow("a-inv1", "张萍", "hohhot", .invigilator),
        CastRow("a-inv2", "孔飞", "hohhot", .invigilator),
        CastRow("a-drv", "曹军", "hohhot", .courier, key: .p256),
        CastRow("b-head", "严冬", "baotou", .head, .officer),
        CastRow("b-off", "华梅", "baotou", .officer, .receiver, .custodian),
        CastRow("b-cust", "金亮", "baotou", .custodian, .receiver),
        CastRow("b-drv", "魏巍", "baotou", .courier, key: .p256),
        CastRow("b-adm", "陶然", "baotou-cbt", .administrator),
        CastRow("f-head", "姜雪", "chifeng", .head, .officer),
        CastRow("f-off", "戚薇", "chifeng", .officer, .receiver, .custodian),
        CastRow("f-drv", "谢安", "chifeng", .courier, key: .p256),
        CastRow("f-adm", "邹远", "chifeng-cbt", .administrator),
    ]

    static var all: [CastRow] { centre + region + sites }

    /// The units that the supplement adds to the national plan.
    static let units: [Unit] = [
        unit("nm", .region, "centre", "内蒙古考区"),
        unit("jiancha", .region, "centre", "驻考区监察组"),
        unit("hohhot", .site, "nm", "呼和浩特考点"),
        unit("baotou", .site, "nm", "包头考点"),
        unit("chifeng", .site, "nm", "赤峰考点"),
        unit("baotou-cbt", .testCentre, "baotou", "包头机考机构"),
        unit("chifeng-cbt", .testCentre, "chifeng", "赤峰机考机构"),
    ]

    private static func unit(_ id: String, _ tier: Tier, _ parent: String, _ name: String) -> Unit {
        Unit(id: named(id), tier: tier, parent: named(parent), name: name)
    }
}
