/// Why a file is no PDF that we certify or judge.
package enum PDFFault: Error, Hashable, Sendable {
    case notPDF
    /// Its table of objects does not read, or is packed in a way that our own typesetter never does.
    case table
    /// An object is not where the table says, or does not read.
    case object(Int)
    /// No signature is in it, or more than one.
    case unsigned
    /// Files are enclosed already, or a signature is there.
    case alreadyCertified
    /// Two files to enclose have one name.
    case nameRepeated(String)
    /// The signature needs more room than was kept for it.
    case signatureTooLong(Int)
}
