import Audit
import Custody
import Merkle
import Signing

extension Complaint {
    init(_ error: KeyError, in path: String?) {
        let why = error.wording
        guard let path else {
            self.init(
                .unreadable, "密钥不能使用：\(why.chinese)。", "The key cannot be used: \(why.english).")
            return
        }
        self.init(
            .unreadable, "密钥文件 \(path) 不能使用：\(why.chinese)。",
            "The key file \(path) cannot be used: \(why.english).")
    }

    init(_ error: NoteError) {
        let why = error.wording
        self.init(
            .unreadable, "检查点或其密钥不能使用：\(why.chinese)。", "Checkpoint or key: \(why.english).")
    }
}
