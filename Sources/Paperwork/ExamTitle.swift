import Custody
package import Intake
import Registers

extension Books {
    /// What the exam is called on forms: as the centre's plan is titled, without the word for the
    /// plan itself; the exam's own number where there is no plan yet.
    package var examTitle: String? {
        guard let genesis = history.genesis else { return nil }
        guard let title = history.plan(for: genesis.centre)?.title.chinese else {
            return genesis.exam.text
        }
        let suffix = "考务计划"
        return title.hasSuffix(suffix) ? String(title.dropLast(suffix.count)) : title
    }
}
