/// What a subject (科目) is called whose papers, cards and rooms bear its id.
package struct ExamSubject: Hashable, Sendable {
    package let id: SubjectID
    package let name: Wording

    package init(id: SubjectID, name: Wording) {
        self.id = id
        self.name = name
    }
}
