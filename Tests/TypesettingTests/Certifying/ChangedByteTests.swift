import Foundation
import Testing

@testable import Certifying
@testable import Typesetting

/// One byte is changed, anywhere but in the signature's padding, which must be zeros: two hundred
/// times, and `CUSTODY_EVERY_BYTE` two thousand times.
extension TypesetterTests.OutsideTests {
    /// What one change means to those who read with a tolerance that we do not have.
    enum Leniency: String {
        /// Nothing: everybody must find it.
        case none
        /// The digits of the signature stand for the same bytes, in capitals: others read both, we
        /// accept one spelling.
        case spelling
        /// The timestamp hangs on the signature and is not under it: pdfsig does not look at it.
        case timestamp
        /// In the signature's own container there are fields that no signature is over, as versions
        /// and the parameters of algorithms; others read some of them without asking. We accept the
        /// one container that such a signature has.
        case container
    }

    private struct Change {
        let place: Int
        let bytes: [UInt8]
        let leniency: Leniency
    }

    private func changes(of pdf: [UInt8], _ count: Int, seed: UInt64) throws -> [Change] {
        var draw = Draw(state: seed)
        let der = try SignaturePlace(pdf).message().der
        let start = try #require(PDFFile.last("/Contents <", in: pdf)) + 11
        let end = try #require(pdf[start...].firstIndex(of: UInt8(ascii: ">")))
        // id-aa-timeStampToken, after the heads of what holds it.
        let token: [UInt8] = [42, 134, 72, 134, 247, 13, 1, 9, 16, 2, 14]
        let stamp = try #require(der.indices.first { der[$0...].starts(with: token) }) - 10
        let digits = Array(start..<start + der.count * 2)
        let places = Array(0..<start) + digits + Array(end..<pdf.count)
        return (0..<count).map { number in
            // Every fifth in the signature itself, which is small beside what it is over.
            let place = (number % 5 == 0 ? digits : places).randomElement(using: &draw) ?? 0
            var bytes = pdf
            bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &draw)
            let isDigit = (start..<end).contains(place)
            let isSame =
                isDigit && bytes[place] | 0x20 == pdf[place] && pdf[place] >= UInt8(ascii: "a")
            let isStamp = isDigit && (place - start) / 2 >= stamp
            return Change(
                place: place, bytes: bytes,
                leniency: isSame ? .spelling : isStamp ? .timestamp : isDigit ? .container : .none)
        }
    }

    @Test func `of two hundred changed bytes we find all, and pdfsig and pyHanko theirs`()
        async throws
    {
        let pdf = try await certified()
        let isWhole = ProcessInfo.processInfo.environment["CUSTODY_EVERY_BYTE"] != nil
        let seed = UInt64.random(in: 1...UInt64(UInt32.max))
        print("the changes' seed is \(seed)")
        let changes = try changes(of: pdf, isWhole ? 2_000 : 200, seed: seed)
        let anchors = [try bureau.certificate("root")]
        let now = Int64(Date(timeIntervalSinceNow: 0).timeIntervalSince1970)
        for change in changes {
            #expect(throws: CertifyingFault.self, "byte \(change.place)") {
                try CertifiedPDF(change.bytes, offices: anchors, authorities: anchors, now: now)
            }
        }
        let (named, signed) = try tools.judged(changes.map(\.bytes), bureau)
        var forgiven: [Leniency: Int] = [:]
        for ((change, verdict), told) in zip(zip(changes, named), signed) {
            let isForgiven = verdict == "True ENTIRE_FILE True" || told
            #expect(
                !isForgiven || change.leniency != .none,
                "byte \(change.place): pyHanko \(verdict), pdfsig \(told)")
            if isForgiven { forgiven[change.leniency, default: 0] += 1 }
        }
        // The signature's own value and what it is over are most of its container.
        let inside = changes.count { $0.leniency == .container }
        #expect(forgiven[.container, default: 0] * 4 <= inside)
        print("left to us alone: \(forgiven.map { "\($0.value) in the \($0.key.rawValue)" })")
    }

    @Test func `padding that is not zero is found, whatever others say of it`() async throws {
        let pdf = try await certified()
        let start = try #require(PDFFile.last("/Contents <", in: pdf)) + 11
        let end = try #require(pdf[start...].firstIndex(of: UInt8(ascii: ">")))
        let used = try SignaturePlace(pdf).message().der.count * 2
        let anchors = [try bureau.certificate("root")]
        let now = Int64(Date(timeIntervalSinceNow: 0).timeIntervalSince1970)
        #expect(end - start - used > 200, "there is padding")
        for place in (start + used..<end).shuffled().prefix(100) {
            var changed = pdf
            changed[place] ^= 1 << UInt8.random(in: 0..<8)
            #expect(throws: CertifyingFault.self, "byte \(place)") {
                try CertifiedPDF(changed, offices: anchors, authorities: anchors, now: now)
            }
        }
    }
}
