// Words of what comes after the exam.

extension UploadFinding: Worded {
    package var wording: Wording {
        switch self {
        case .complete: Wording("数据完整无误", "complete")
        case .incomplete: Wording("数据不完整", "incomplete")
        }
    }
}

extension Sanitisation: Worded {
    package var wording: Wording {
        switch self {
        case .clear: Wording("清除", "clear")
        case .purge: Wording("彻底清除", "purge")
        case .destroy: Wording("物理销毁", "destroy")
        }
    }
}

extension FilingChannel: Worded {
    package var wording: Wording {
        switch self {
        case .fax: Wording("传真", "fax")
        case .upload: Wording("上传", "upload")
        }
    }
}

extension WaiverKind: Worded {
    package var wording: Wording {
        switch self {
        case .waived: Wording("豁免", "waived")
        case .extended: Wording("延长", "extended")
        }
    }
}

extension WipeReading: Worded {
    package var wording: Wording {
        switch self {
        case .bothFromBatchEnd:
            Wording("（甲）批次结束后24小时内确认并删除", "(a) confirmed and wiped from the batch end")
        case .wipeFromConfirmation:
            Wording("（乙）确认后24小时内删除", "(b) wiped within the limit from the confirmation")
        }
    }
}
