import Custody
import Spelling

extension Role: Coded {}
extension Tier: Coded {}

extension Person: LaidOut {
    static let layout = Layout(
        Person.init(id:unit:roles:commitment:),
        Field("id", \.id),
        Field("unit", \.unit),
        Field("roles", \.roles),
        Field("commitment", \.commitment))
}

extension Unit: LaidOut {
    static let layout = Layout(
        Unit.init(id:tier:parent:name:),
        Field("id", \.id),
        Field("tier", \.tier),
        Field("parent", optional: \.parent),
        Field("name", \.name))
}
