import Custody

enum PlanFile {
    static func plan(at path: String) throws -> Plan { throw Complaint(.unreadable, "", "") }
}
