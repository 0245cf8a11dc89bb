package import Custody
package import Spelling

/// What the form of an act says besides the names of its fields.
package enum FormWords {
    package static func json(_ language: Language) -> JSON.Member {
        JSON.Member(
            "form", .object(all.map { JSON.Member($0.name, .string(language($0.words))) }))
    }

    private static let all = [
        Phrase("prepare", "写成草稿，核对", "Write it down and compare"),
        Phrase("add", "增加一项", "Add one"), Phrase("remove", "去掉", "Remove"),
        Phrase("more", "可填可不填", "May be left out"), Phrase("choose", "请选择", "Choose"),
        Phrase("none", "（不填）", "(nothing)"), Phrase("optional", "可不填", "optional"),
        Phrase("role", "我签名的身份", "I sign as"), Phrase("others", "一同签名的人", "Who signs with me"),
        Phrase("another", "增加签名人", "Add a signer"), Phrase("when", "时间", "When"),
        Phrase("placeHere", "地点（可不填）", "Place (optional)"),
        Phrase("needs", "须有签名：", "Must sign: "), Phrase("people", "人", " of"),
        Phrase("which", "这一项是", "This one is"),
        Phrase("file", "选文件，只记摘要", "Choose a file; only its hash is kept"),
        Phrase("foretold", "入账后将记录的偏差：", "What will be recorded as a deviation: "),
        Phrase("waits", "它所指的记录还没有到账，将先等待。", "What it names is not here yet; it will wait."),
        Phrase("fieldWrong", "请改这一项：", "Please change this field: "),
        Phrase("needed", "请填写：", "Please fill in: "),
        Phrase("follows", "有两条记录链，接续哪一条？", "There are two chains; which does it continue?"),
        Phrase("yesNo", "是", "yes"),
        Phrase("free", "没有可选的，请直接填写编号", "Nothing to pick; type the id"),
        Phrase("again", "再办一件", "Another one"),
        Phrase("unchanged", "填过的内容都还在。", "What you typed is still here."),
    ]
}
