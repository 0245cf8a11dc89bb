import Custody
import Spelling

/// The wire layouts of the exam statements.
extension ExamAct {
    var written: JSON {
        switch self {
        case .batchEnd(let act): act.written
        case .roomIssue(let act): act.written
        case .packetOpening(let act): act.written
        case .roomCollection(let act): act.written
        case .discImport(let act): act.written
        case .roomList(let act): act.written
        case .attendance(let act): act.written
        }
    }

    static let readings: [ActKind: ActReading] = [
        .batchEnd: reading(BatchEnd.self) { .exam(.batchEnd($0)) },
        .roomIssue: reading(RoomIssue.self) { .exam(.roomIssue($0)) },
        .packetOpening: reading(PacketOpening.self) { .exam(.packetOpening($0)) },
        .roomCollection: reading(RoomCollection.self) { .exam(.roomCollection($0)) },
        .discImport: reading(DiscImport.self) { .exam(.discImport($0)) },
        .roomList: reading(RoomList.self) { .exam(.roomList($0)) },
        .attendance: reading(Attendance.self) { .exam(.attendance($0)) },
    ]
}

extension OpeningPurpose: Coded {}

extension BatchEnd: LaidOut {
    static let layout = Layout(
        BatchEnd.init(site:batch:ended:),
        Field("site", \.site),
        Field("batch", \.batch),
        Field("ended", \.ended))
}

extension RoomIssue: LaidOut {
    static let layout = Layout(
        RoomIssue.init(site:batch:room:containers:invigilators:),
        Field("site", \.site),
        Field("batch", \.batch),
        Field("room", \.room),
        Field("containers", \.containers),
        Field("invigilators", \.invigilators))
}

extension PacketOpening: LaidOut {
    static let layout = Layout(
        PacketOpening.init(
            container:site:batch:room:purpose:seals:condition:secondEyes:order:sealCheck:),
        Field("container", \.container),
        Field("site", \.site),
        Field("batch", optional: \.batch),
        Field("room", optional: \.room),
        Field("purpose", \.purpose),
        Field("seals", \.seals),
        Field("condition", \.condition),
        Field("secondEyes", optional: \.secondEyes),
        Field("order", optional: \.order),
        Field("sealCheck", optional: \.sealCheck))
}

extension RoomCollection: LaidOut {
    static let layout = Layout(
        RoomCollection.init(site:batch:room:counts:),
        Field("site", \.site),
        Field("batch", \.batch),
        Field("room", \.room),
        Field("counts", \.counts))
}

extension CountLine: LaidOut {
    static let layout = Layout(
        CountLine.init(
            kind:subject:room:expected:found:absent:damaged:remark:void:opened:serials:site:batch:),
        Field("kind", \.kind),
        Field("subject", optional: \.subject),
        Field("room", optional: \.room),
        Field("expected", \.expected),
        Field("found", \.found),
        Field("absent", \.absent),
        Field("damaged", \.damaged),
        Field("remark", optional: \.remark),
        Field("void", optional: \.void),
        Field("opened", optional: \.opened),
        Field("serials", optional: \.serials),
        Field("site", optional: \.site),
        Field("batch", optional: \.batch))
}

extension DiscImport: LaidOut {
    static let layout = Layout(
        DiscImport.init(site:batch:testCentre:disc:machines:),
        Field("site", \.site),
        Field("batch", \.batch),
        Field("testCentre", \.testCentre),
        Field("disc", \.disc),
        Field("machines", \.machines))
}
