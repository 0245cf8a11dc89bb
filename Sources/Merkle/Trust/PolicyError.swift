/// Where a policy file is wrong, and how; line 0 is the file as a whole.
package struct PolicyError: Error, Hashable, Sendable {
    package let line: Int
    package let fault: PolicyFault
}

/// What C2SP tlog-policy forbids.
package enum PolicyFault: Error, Hashable, Sendable {
    case controlCharacter
    case unterminatedLine
    case unknownKeyword
    case wrongWordCount
    case key(NoteError)
    /// A log signs with type 0x01, a witness cosigns with type 0x04.
    case wrongKeyType
    case duplicateKey
    case duplicateName
    case reservedName
    /// A member or quorum that no line above defines.
    case undefinedName
    /// A name counts in one group only, so that nobody counts twice.
    case alreadyMember
    case badThreshold
    case secondQuorum
    case noQuorum
}
