import Attestation
import Audit
import Certifying
import Custody
import Reports
import Signing
import Spelling

/// Judges a certified PDF by trusted keys and certificates alone.
struct RecordJudging {
    let verifier: BundleVerifier
    let offices: [IssuedCertificate]
    let authorities: [IssuedCertificate]

    func judge(_ bytes: [UInt8], now: Instant) -> JudgedRecord {
        let pdf: CertifiedPDF
        do throws(CertifyingFault) {
            pdf = try CertifiedPDF(
                bytes, offices: offices, authorities: authorities, now: now.seconds)
        } catch {
            return JudgedRecord(fault: error)
        }
        let files = pdf.files.map { Enclosures.File(name: $0.name, bytes: $0.bytes) }
        do throws(BundleError) {
            return JudgedRecord(pdf: pdf, verdict: verifier.verify(try Enclosures(files: files)))
        } catch {
            return JudgedRecord(pdf: pdf, broken: error)
        }
    }
}

/// What became of judging one.
struct JudgedRecord {
    var fault: CertifyingFault?
    var pdf: CertifiedPDF?
    /// The enclosed files do not read.
    var broken: BundleError?
    var verdict: RecordVerdict?

    var holds: Bool { fault == nil && broken == nil && verdict?.holds == true }

    /// Nil where it holds; a file without any certificate is not false, there is nothing to judge.
    var ending: Ending? {
        holds ? nil : isUncertified ? .unreadable : .doesNotHold
    }

    private var isUncertified: Bool {
        if case .pdf(.unsigned)? = fault { true } else { false }
    }
}

/// As it is read aloud and as programs read it.
extension JudgedRecord {
    func lines(_ language: Language) -> [String] {
        // Of a file without a certificate the head says what there is: it is not false.
        let objected =
            isUncertified ? objection?.grounds(language) : objection?.lines(language)
        return [head(language)] + (objected ?? [])
            + (pdf.map { office($0, language) } ?? [])
            + (verdict.map { told($0, language) } ?? [])
    }

    private func head(_ language: Language) -> String {
        holds
            ? language("✓ 记录成立：整份文件未被改动", "✓ the record holds: not a byte was changed")
            : isUncertified
                ? language(
                    "· 无从判断：文件里没有可核验的盖章",
                    "· nothing to judge: the file bears no certificate that could be verified")
                : language("✗ 记录不成立", "✗ the record does not hold")
    }

    /// What is wrong with one that does not read as certified; who signed what is told of the
    /// others.
    private var objection: Objection? {
        let fault = fault.map { ($0.wording, $0.wayOut) }
        let broken = broken.map { (Complaint($0).wording, Self.asksForStatements) }
        let isEmpty = verdict?.statements.isEmpty == true
        let nothing = Wording("没有附任何记录", "no statement is enclosed")
        let found = fault ?? broken ?? (isEmpty ? (nothing, Self.asksForStatements) : nil)
        return found.map { Objection($0, basis: Ending.doesNotHold.basis, wayOut: $1) }
    }

    private static let asksForStatements = Wording(
        "向盖章单位要附有记录的原件。", "ask the office for the file with its statements enclosed.")

    private func office(_ pdf: CertifiedPDF, _ language: Language) -> [String] {
        let time =
            pdf.timestamp.map { stamp in
                language("时间戳 ", "timestamp ")
                    + "\(Instant(seconds: stamp.seconds).spoken)  \(stamp.authority)"
            } ?? language("没有时间戳；自称 ", "no timestamp; it says ") + claimed(pdf)
        return [
            language("  盖章单位 ", "  certified by ") + pdf.office.name + "  \(pdf.reason)",
            "  \(time)",
        ]
    }

    /// `D:20210520090000+08'00'` as people read it.
    private func claimed(_ pdf: CertifiedPDF) -> String {
        let digits = pdf.claimed.filter(\.isNumber)
        func part(_ first: Int, _ count: Int) -> Substring {
            digits.dropFirst(first).prefix(count)
        }
        return "\(part(0, 4))-\(part(4, 2))-\(part(6, 2)) \(part(8, 2)):\(part(10, 2))"
    }

    private func told(_ verdict: RecordVerdict, _ language: Language) -> [String] {
        verdict.statements.flatMap { statement in
            // What all of them leave open is said once, at the end.
            statement.lines(language).prefix {
                !$0.hasSuffix(language(BundleVerdict.unknownsHead))
            } + rules(statement, language)
        }
            + balance(verdict, language)
            + [language(BundleVerdict.unknownsHead)]
            + unknowns(verdict).map { "    · " + language($0) }
    }

    private func rules(_ verdict: BundleVerdict, _ language: Language) -> [String] {
        guard let kind = verdict.statement?.act.kind else { return [] }
        let all = AskedRule.all(about: kind)
        let asked = Wording(
            "收入前核对（有其一即拒收）：", "asked before it was taken in (any of these refuses it):")
        let applied = Wording(
            "适用规则（违反了才记为偏差；此处不判断是否违反）：",
            "rules that applied (a breach is recorded; whether there was one is not judged here):")
        return list(all.filter(\.refuses), under: asked, language)
            + list(all.filter { !$0.refuses }, under: applied, language)
    }

    private func list(
        _ rules: [AskedRule], under head: Wording, _ language: Language
    ) -> [String] {
        guard !rules.isEmpty else { return [] }
        return ["    " + language(head)]
            + rules.map { "      § \(language($0.broken))  \(language($0.basis))  \($0.code)" }
    }

    private func balance(_ verdict: RecordVerdict, _ language: Language) -> [String] {
        guard let balances = verdict.balances else { return [] }
        return [
            balances
                ? language("  ✓ 账平：所附各项相符，无余", "  ✓ it balances: nothing is left over")
                : language("  ‼ 账不平", "  ‼ it does not balance")
        ]
            + verdict.account.map {
                "    \($0.isBalanced ? "·" : "‼") " + language($0)
            }
    }

    private func unknowns(_ verdict: RecordVerdict) -> [Wording] {
        verdict.unknowns.map(\.wording)
            + [
                Wording(
                    "盖章证书此前是否已被吊销", "whether the office's certificate had been revoked")
            ]
            + (pdf?.timestamp == nil
                ? [Wording("何时盖章（没有时间戳）", "when the office signed: there is no timestamp")]
                : [])
    }

    func json(_ language: Language) -> JSON {
        let account = verdict.map { verdict in
            JSON.array(
                verdict.account.map {
                    ["balanced": .bool($0.isBalanced), "text": .string(language($0))]
                })
        }
        let told: [(String, JSON?)] = [
            ("office", pdf.map { .string($0.office.name) }),
            ("claimed", pdf.map { .string(claimed($0)) }),
            (
                "timestamp",
                pdf?.timestamp.map { .string(Instant(seconds: $0.seconds).description) }
            ),
            (
                "statements",
                verdict.map { .array($0.statements.map { $0.json(language) }) }
            ),
            ("balances", verdict?.balances.map { .bool($0) }), ("account", account),
            ("unknowns", verdict.map { .texts(unknowns($0).map { language($0) }) }),
        ]
        return .fields(
            [("holds", .bool(holds))] + (objection?.members(language) ?? []) + told)
    }
}

extension CertifyingFault {
    /// What to do about it.
    fileprivate var wayOut: Wording {
        switch self {
        case .certificate(.untrusted), .certificate(.timestamp), .certificate(.anchorUnreadable):
            Wording(
                "向盖章单位当面核对它的证书，放进 --keys 的 offices/（时间戳机构的放 timestamps/），或用 --ca 给出，再核验。",
                "compare the office's certificate with it in person, put it into offices/ of --keys (an "
                    + "authority's of timestamps into timestamps/) or give it with --ca, and verify again."
            )
        case .pdf(.unsigned):
            Wording(
                "纸上有核对码的，用 custody form check 核对码 --keys 文件夹 核对；本应盖章的，向盖章单位要原件。",
                "a printed form is compared by its check code: custody form check CODE --keys FOLDER; "
                    + "if an office should have certified it, ask the office for its own file.")
        case .pdf, .coverage, .padding, .spelling, .digest, .certificate, .key:
            Wording(
                "向盖章单位要原件：form print --certify 写出的那个文件，不经另存、打印、扫描或合并。",
                "ask the office for the file that form print --certify wrote, not saved anew, printed, "
                    + "scanned or merged.")
        }
    }

    /// Why it does not hold, for people.
    var wording: Wording {
        switch self {
        case .pdf(.unsigned): Wording("没有单位盖章", "no office certified it")
        case .pdf(.notPDF), .pdf(.table), .pdf(.object):
            Wording("文件已损坏，不是完整的 PDF", "the file is damaged, or is no PDF of ours")
        case .pdf(.alreadyCertified), .pdf(.nameRepeated), .pdf(.signatureTooLong):
            Wording("附件不合格式", "its attachments are malformed")
        case .coverage:
            Wording(
                "签名没有覆盖整份文件：盖章后有改动或添加",
                "the signature does not cover the whole file: it was changed or added to")
        case .padding: Wording("签名后的空位被改动", "the padding after the signature was changed")
        case .spelling:
            Wording("签名被改动：不是唯一的写法", "the signature was changed: it is not in its one spelling")
        case .digest: Wording("文件内容被改动：与所签不符", "the file was changed: it is not what was signed")
        case .certificate(.signature): Wording("签名不成立", "the signature does not hold")
        case .certificate(.untrusted):
            Wording(
                "盖章证书不是所信机构签发，或不在有效期，或不是盖章用的",
                "the office's certificate is of no trusted authority, not valid then, or not for this use"
            )
        case .certificate(.timestamp):
            Wording("时间戳不成立，或不是所信机构的", "the timestamp does not hold, or is of no trusted authority")
        case .certificate(.unreadable), .certificate(.anchorUnreadable), .key:
            Wording("证书或签名读不懂", "a certificate or the signature does not read")
        }
    }
}
