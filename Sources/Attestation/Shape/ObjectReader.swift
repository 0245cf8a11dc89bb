import Signing
import Spelling

/// Reads one object whose members are all known: none missing, none besides.
struct ObjectReader<Failure: ShapeFailure> {
    private let members: JSON
    private let path: String

    init(
        _ value: JSON, _ path: String, required: [String], optional: [String] = []
    ) throws(Failure) {
        guard let members = value.members else { throw .misshapen(.memberMistyped(path)) }
        for member in members where !required.contains(member.name) {
            guard optional.contains(member.name) else {
                throw .misshapen(.memberUnknown("\(path).\(member.name)"))
            }
        }
        for name in required where value[name] == nil {
            throw .misshapen(.memberMissing("\(path).\(name)"))
        }
        self.members = value
        self.path = path
    }

    /// The file's bytes, read as an object under these limits.
    init(
        file bytes: [UInt8], limits: JSON.Limits, _ path: String, required: [String]
    ) throws(Failure) {
        let value: JSON
        do throws(SpellingError) {
            value = try JSON.parse(bytes, limits: limits)
        } catch {
            throw .misspelled(error)
        }
        try self.init(value, path, required: required)
    }

    func member(_ name: String) -> JSON? { members[name] }

    func text(_ name: String) throws(Failure) -> String {
        guard let text = members[name]?.text else { throw mistyped(name) }
        return text
    }

    func items(_ name: String) throws(Failure) -> [JSON] {
        guard let items = members[name]?.items else { throw mistyped(name) }
        return items
    }

    func texts(_ name: String) throws(Failure) -> [String] {
        var texts: [String] = []
        for item in try items(name) {
            guard let text = item.text else { throw mistyped(name) }
            texts.append(text)
        }
        return texts
    }

    func bytes(_ name: String) throws(Failure) -> [UInt8] {
        guard let bytes = Base64.decode(try text(name)) else {
            throw .misshapen(.base64NotCanonical("\(path).\(name)"))
        }
        return bytes
    }

    func fingerprint(_ name: String) throws(Failure) -> Fingerprint {
        guard let fingerprint = Fingerprint(hex: try text(name)) else { throw mistyped(name) }
        return fingerprint
    }

    private func mistyped(_ name: String) -> Failure {
        .misshapen(.memberMistyped("\(path).\(name)"))
    }
}
