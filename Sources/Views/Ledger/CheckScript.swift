import Custody

/// A shell script that checks one entry with `openssl` and `printf` alone, wherever it is pasted.
///
/// It carries everything that it needs; whose keys these are is for the reader to compare.
struct CheckScript {
    let entry: EntryView

    /// Nil where the envelope holds signs that a shell would take for its own: everything else in it
    /// is letters and digits, but what was kept may call itself what it likes.
    var text: String? {
        guard !entry.envelope.contains("'"), !entry.envelope.contains("\\") else { return nil }
        let place = entry.place
        return """
            ( set -eu; D=$(mktemp -d); trap 'rm -rf "$D"' EXIT; cd "$D"
            hash() { openssl dgst -sha256 -binary; }
            bytes() { printf '%s' "$1" | openssl base64 -d -A; }
            field() { sed "s/.*\\"$1\\":\\"\\([^\\"]*\\)\\".*/\\1/" envelope.json; }
            left() { { printf '\\001'; bytes "$1"; cat node; } | hash > up; mv up node; }
            right() { { printf '\\001'; cat node; bytes "$1"; } | hash > up; mv up node; }
            printf '%s' '\(entry.envelope)' > envelope.json
            \(signed)
            \(entry.signers.map(signature).joined(separator: "\n"))
            { printf '\\000'; bytes '\(place.header)'; cat envelope.json; } | hash > node
            \(place.steps.map { "\($0.isLeft ? "left" : "right") '\($0.hash)'" }.joined(separator: "\n"))
            cat > checkpoint <<'END'
            \(place.checkpoint.note.dropLast())
            END
            [ "$(openssl base64 -A -in node)" = "$(sed -n 3p checkpoint)" ] || { echo '✗ tree'; exit 1; }
            echo 'entry \(entry.index): in the tree of \(place.size) / 在账'
            \(log)
            \(place.checkpoint.cosignatures.compactMap(cosignature).joined(separator: "\n"))
            )
            """
    }

    /// What the signatures are over, and that it is what the content id says.
    private var signed: String {
        """
        T=$(field payloadType); field payload | openssl base64 -d -A > payload
        { printf 'DSSEv1 %d %s %d ' ${#T} "$T" "$(($(wc -c < payload)))"; cat payload; } > signed
        [ "$(hash < signed | od -An -tx1 | tr -d ' \\n')" = '\(entry.content.hex)' ] || { echo '✗ id'; exit 1; }
        """
    }

    private func signature(_ signer: EntrySigner) -> String {
        let (key, person) = (signer.key.hex, signer.person?.text ?? "–")
        guard let pem = signer.pem else { return "# \(person): no key / 没有公钥" }
        switch signer.standing {
        case .holds: break
        case .fails, .unknown, .missing: return "# \(person): \(signer.standing.spelled)"
        }
        let message = signer.assertion == nil ? "signed" : "asserted"
        return """
            cat > key.pem <<'END'
            \(pem.split(separator: "\n").joined(separator: "\n"))
            END
            sed 's/.*"keyid":"\(key)","sig":"\\([^"]*\\)".*/\\1/' envelope.json | openssl base64 -d -A > sig
            \(assertion(signer))\(verification(signer.algorithm, message))
            echo '\(signer.role?.rawValue ?? "–") \(person): \(signer.standing.spelled)'
            """
    }

    /// A browser's authenticator signs what it was asked, whose challenge is the content id.
    private func assertion(_ signer: EntrySigner) -> String {
        guard let (told, asked) = signer.assertion else { return "" }
        return """
            bytes '\(asked)' > client; { bytes '\(told)'; hash < client; } > asserted
            grep -qF "\\"challenge\\":\\"$(hash < signed | openssl base64 -A | tr '+/' '-_' | tr -d =)\\"" client

            """
    }

    private func verification(_ algorithm: String, _ message: String) -> String {
        switch algorithm {
        case "ed25519":
            "openssl pkeyutl -verify -rawin -pubin -inkey key.pem -in \(message) -sigfile sig > /dev/null"
        case "sm2-sm3":
            "openssl dgst -sm3 -verify key.pem -sigopt distid:1234567812345678 -signature sig \(message) > /dev/null"
        default: "openssl dgst -sha256 -verify key.pem -signature sig \(message) > /dev/null"
        }
    }

    private var log: String {
        let point = entry.place.checkpoint
        return """
            sed '/^$/,$d' checkpoint > note
            cat > key.pem <<'END'
            \(point.logKey.split(separator: "\n").joined(separator: "\n"))
            END
            sed -n 's/^— \(point.origin) //p' checkpoint | openssl base64 -d -A | tail -c 64 > sig
            openssl pkeyutl -verify -rawin -pubin -inkey key.pem -in note -sigfile sig > /dev/null
            echo 'checkpoint of \(point.size): signed by \(point.origin) / 台账签名成立'
            """
    }

    private func cosignature(_ one: CheckpointView.Cosignature) -> String? {
        guard let pem = one.pem else { return nil }
        return """
            { printf 'cosignature/v1\\ntime %s\\n' \(Int(one.time)); cat note; } > cosigned
            cat > key.pem <<'END'
            \(pem.split(separator: "\n").joined(separator: "\n"))
            END
            sed -n 's/^— \(one.name) //p' checkpoint | openssl base64 -d -A | tail -c 64 > sig
            openssl pkeyutl -verify -rawin -pubin -inkey key.pem -in cosigned -sigfile sig > /dev/null
            echo 'cosigned by \(one.name) / 共签成立'
            """
    }
}

extension SignatureStanding {
    /// In both languages, for a terminal.
    fileprivate var spelled: String { "\(wording.english) / \(wording.chinese)" }
}

/// The keys folder as `Keys/` describes it, written by a pasted command.
struct KeysScript {
    /// Texts by their path below the folder.
    let files: [(name: String, text: String)]

    var text: String {
        let folders = Set(
            files.map { $0.name.split(separator: "/").dropLast().joined(separator: "/") }
        )
        .filter { !$0.isEmpty }.sorted().map { " keys/\($0)" }.joined()
        let written = files.map { file in
            "cat > keys/\(file.name) <<'END'\n\(file.text.split(separator: "\n").joined(separator: "\n"))\nEND"
        }
        return (["mkdir -p keys\(folders)"] + written).joined(separator: "\n")
    }
}
