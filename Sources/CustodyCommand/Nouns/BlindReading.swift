import ArgumentParser
import Attestation
import Custody
import Intake
import Notation
import Signing
import Spelling

/// Readings before the expected ones are shown: salts, hashes, nonces, and the file that opens them.
enum BlindReading {
    static let format = "custody-opening/v1"

    static func random() -> String { Hex.encode(Randomness.bytes(32)) }

    /// What the releaser keeps until the receiver has signed.
    static func opening(_ lines: [RevealedLine]) -> JSON {
        ["format": .string(format), "lines": .array(lines.map(json))]
    }

    static func json(_ line: RevealedLine) -> JSON {
        [
            "container": .string(line.container.text), "count": .integer(Int64(line.count)),
            "salt": .string(line.salt.hex), "seals": .texts(line.seals.map(\.text)),
        ]
    }

    /// The kept lines, as they go into the statement that opens them.
    static func kept(_ path: String) throws -> JSON {
        guard let json = try? JSON.parse(try Files.bytes(path)), json["format"]?.text == format,
            let lines = json["lines"]
        else {
            throw Complaint(
                .unreadable, "\(path) 不是交出时保存的读数文件。",
                "\(path) is no opening that a blind release kept.")
        }
        return lines
    }

    /// The nonce that `handover nonce` wrote.
    static func nonce(_ path: String) throws -> Nonce {
        let text = try TextFile.read(path).split(separator: "\n").first.map(String.init)
        guard let nonce = text.flatMap({ Nonce($0) }) else {
            throw Complaint(
                .unreadable, "\(path) 里没有随机数（64 位十六进制）。",
                "\(path) holds no nonce of 64 hex digits.")
        }
        return nonce
    }

    static func notTyped(_ container: String) -> Complaint {
        Complaint(
            .unreadable,
            "\(container) 是盲检：请先自己读封条、清点，用 --seals \(container)=… --count \(container)=… 写明。",
            "\(container) is read blind: read and count it yourself, then give "
                + "--seals \(container)=… --count \(container)=….")
    }

    /// A release, from the file that was handed over or from the ledger.
    static func statement(_ mention: String, _ surroundings: Surroundings) throws
        -> Custody.Statement
    {
        let content = try Mention.content(mention)
        if let statement = try surroundings.statement(content) { return statement }
        guard ContentID(mention) == nil else {
            throw Complaint(
                .unreadable, "找不到交出记录 \(mention)；请给出它的文件，或用 --ledger。",
                "The release \(mention) is not here: give its file, or --ledger.")
        }
        let path = mention.hasPrefix("@") ? String(mention.dropFirst()) : mention
        let draft = try Draft.parse(try Files.bytes(path))
        return try StatementNotation.decode(
            draft.document, payloadType: draft.content.payloadType)
    }

    /// The lines of a release, a posting or what the centre collects.
    static func lines(
        of mention: String, _ surroundings: Surroundings
    ) throws -> [ReleaseLine] {
        switch try statement(mention, surroundings).act {
        case .journey(.release(let release)): return release.lines
        case .journey(.posted(let posting)): return posting.lines
        case .closing(.centreHandover(let handover)): return handover.lines
        case .office, .journey, .vault, .exam, .closing, .trouble:
            throw Complaint(
                .unreadable, "\(mention) 不是交出记录。", "\(mention) is no release.")
        }
    }
}

/// How a release hides what the receiver is to read.
struct BlindOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "盲检：交出记录只写摘要，原读数存入此文件 / Only hashes in the release; this file opens them",
            valueName: "file"))
    var blind: String?
    @Option(
        help: ArgumentHelp(
            "接收方事先给出的随机数摘要（handover nonce）/ The hash of the receiver's nonce",
            valueName: "hash"))
    var challenge: String?

    /// The lines as they are, or with hashes for seals and counts.
    func lines(_ open: [JSON]) throws -> [JSON] {
        guard let blind else { return open }
        let lines = try open.map { line -> RevealedLine in
            let seals = try (line["seals"]?.items ?? []).map { seal -> SealNumber in
                try Identifier.read(seal.text ?? "", "seal")
            }
            guard let container = line["container"]?.text.flatMap({ ContainerID($0) }),
                let salt = Salt(BlindReading.random())
            else { throw BlindReading.notTyped(line["container"]?.text ?? "–") }
            return RevealedLine(
                container: container, salt: salt, seals: seals,
                count: Int(line["count"]?.whole ?? 0))
        }
        try Files.create(blind, JSON.render(BlindReading.opening(lines)), secret: true)
        return lines.map { line in
            [
                "container": .string(line.container.text), "seals": .array([]), "count": 0,
                "commitment": .string(line.commitment(.sha256).hex),
            ]
        }
    }
}

/// Which extra faces the accepting side looked at.
struct FaceOptions: ParsableArguments {
    @Option(help: ArgumentHelp("接收方的随机数文件 / The receiver's nonce", valueName: "file"))
    var nonce: String?
    @Option(
        help: ArgumentHelp(
            "查看过的箱面，可多次 / A face that was looked at",
            valueName: "container:bottom-seam|rear-door|tape:condition"))
    var face: [String] = []

    /// Nil where nothing was released blind.
    func check(_ lines: [ReleaseLine]) throws -> JSON? {
        try fields(isBlind: lines.contains(where: \.isBlind))
    }

    /// Nil where nothing was hidden and no nonce was drawn.
    func fields(isBlind: Bool) throws -> JSON? {
        guard let nonce else {
            guard isBlind else { return nil }
            throw Complaint(
                .unreadable,
                "盲检须有随机数：先 custody handover nonce --out nonce.txt，再 handover faces（保密室用 vault faces）。",
                "A blind check wants a nonce: custody handover nonce, then handover faces, or "
                    + "vault faces.")
        }
        let faces = try face.map { text -> JSON in
            let parts = text.split(separator: ":").map(String.init)
            guard parts.count == 3 else {
                throw Complaint(
                    .unreadable, "--face 应写成 箱号:箱面:状况，不是“\(text)”。",
                    "--face wants container:face:condition, not ‘\(text)’.")
            }
            return [
                "container": .string(parts[0]), "face": .string(parts[1]),
                "condition": .string(parts[2]),
            ]
        }
        return [
            "nonce": .string(try BlindReading.nonce(nonce).hex), "faces": .array(faces),
        ]
    }
}
