/// Why a checkpoint is refused.
package enum CheckpointError: Error, Hashable, Sendable {
    case note(NoteError)
    case tooFewLines
    case emptyLine
    case malformedSize
    case malformedRoot
    /// No trusted log goes by this origin.
    case unknownOrigin(String)
    /// The origin is known, but its log has not signed.
    case notSignedByLog
}
