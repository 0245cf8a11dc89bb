import Custody
import Spelling

extension UploadFinding: Coded {}
extension Sanitisation: Coded {}

extension Upload: LaidOut {
    static let layout = Layout(
        Upload.init(site:batch:testCentre:files:),
        Field("site", \.site),
        Field("batch", \.batch),
        Field("testCentre", \.testCentre),
        Field("files", \.files))
}

extension UploadConfirmation: LaidOut {
    static let layout = Layout(
        UploadConfirmation.init(upload:files:finding:remark:),
        Field("upload", \.upload),
        Field("files", \.files),
        Field("finding", \.finding),
        Field("remark", optional: \.remark))
}

extension WipeOrder: LaidOut {
    static let layout = Layout(
        WipeOrder.init(site:batch:testCentre:confirmation:),
        Field("site", \.site),
        Field("batch", \.batch),
        Field("testCentre", \.testCentre),
        Field("confirmation", optional: \.confirmation))
}

extension Wipe: LaidOut {
    static let layout = Layout(
        Wipe.init(site:batch:testCentre:order:machines:),
        Field("site", \.site),
        Field("batch", \.batch),
        Field("testCentre", \.testCentre),
        Field("order", optional: \.order),
        Field("machines", \.machines))
}

extension MachineWipe: LaidOut {
    static let layout = Layout(
        MachineWipe.init(
            machine:maker:model:serial:method:technique:tool:toolVersion:finished:residueChecked:
            verification:verified:uninstalled:),
        Field("machine", \.machine),
        Field("maker", optional: \.maker),
        Field("model", optional: \.model),
        Field("serial", optional: \.serial),
        Field("method", \.method),
        Field("technique", \.technique),
        Field("tool", \.tool),
        Field("toolVersion", \.toolVersion),
        Field("finished", \.finished),
        Field("residueChecked", \.residueChecked),
        Field("verification", optional: \.verification),
        Field("verified", \.verified),
        Field("uninstalled", \.uninstalled))
}
