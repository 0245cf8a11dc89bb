package import Custody
package import Intake
import LedgerStore
package import Merkle
import Spelling
package import Views

/// Where forms are made ready for the printer: the office's templates, and the key that signs the
/// code on the paper.
package struct PrintRoom: Sendable {
    package let shelf: FormShelf
    /// The style sheet of labels.
    package let labels: String
    /// Nil where no code is printed.
    private let signer: NoteSigner?

    package init(shelf: FormShelf, labels: String, signer: NoteSigner?) {
        (self.shelf, self.labels, self.signer) = (shelf, labels, signer)
    }

    /// Fills a form from one moment of the record.
    ///
    /// - Parameters:
    ///   - filler: which form.
    ///   - subject: what it is about, as people write it.
    ///   - books: the record.
    ///   - now: when it is printed.
    /// - Returns: the form and what stands around it.
    /// - Throws: ``FormRefusal``, or what reading throws.
    package func sheet(
        _ filler: FormFiller, _ subject: String, _ books: Books, now: Instant
    ) throws -> PrintedSheet {
        let filled = try filler.fill(subject, books, now)
        let exam = books.examTitle
        guard let signer, let entry = try books.entry(filled.subject) else {
            let frame = FormFrame(exam: exam, number: filled.number, stamp: nil)
            return PrintedSheet(filled: filled, frame: frame)
        }
        let stamp = try FormStamp(filled, size: try books.snapshot.size(), signer: signer)
        let frame = try stamp.frame(
            exam: exam, number: filled.number, index: entry.index, printed: now)
        return PrintedSheet(filled: filled, frame: frame)
    }

    /// The page of a sheet, for the printer or the screen.
    package func page(_ sheet: PrintedSheet) -> String {
        shelf.page(sheet.filled.form, sheet.frame).markup
    }
}

/// A form that is filled in, with the code that goes on it.
package struct PrintedSheet: Sendable {
    package let filled: FilledForm
    package let frame: FormFrame
}
