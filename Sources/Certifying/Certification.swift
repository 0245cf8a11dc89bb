import Signing

/// Who certifies a printed record, why, and when he says that he does.
package struct Certification: Sendable {
    /// The office, as its certificate names it.
    package let name: String
    package let reason: String
    /// As PDF spells it: `D:20210520090000+08'00'`.
    let date: String
    private let signer: OfficeSigner

    /// - Parameters:
    ///   - signer: the office's key and certificate.
    ///   - reason: what the signature is for.
    ///   - civil: the time as statements spell it, `2021-05-20T09:00:00+08:00`.
    package init(_ signer: OfficeSigner, reason: String, at civil: String) {
        (self.signer, self.reason) = (signer, reason)
        name = signer.certificate.name
        let digits = civil.filter(\.isNumber)
        date = "D:\(digits.prefix(14))+08'00'"
    }

    /// Encloses the files in a PDF and signs the whole.
    ///
    /// - Parameters:
    ///   - pdf: as the typesetter made it.
    ///   - files: what travels inside.
    ///   - stamping: the authority to ask for a timestamp, where there is one.
    /// - Returns: the PDF, of which every byte is covered.
    /// - Throws: ``CertifyingFault``, or what `stamping` throws.
    package func certify(
        _ pdf: [UInt8], enclosing files: [EnclosedFile], stamping: Stamping? = nil
    ) async throws -> [UInt8] {
        let prepared: PreparedPDF
        do throws(PDFFault) {
            prepared = try PreparedPDF(pdf, files: files, by: self, isStamped: stamping != nil)
        } catch {
            throw CertifyingFault.pdf(error)
        }
        var message: SignedMessage
        do throws(KeyError) { message = try signer.sign(Digest.sha256(prepared.covered)) } catch {
            throw CertifyingFault.key(error)
        }
        if let stamping { message = try await stamping.stamp(message) }
        do throws(PDFFault) { return try prepared.filled(message.der) } catch {
            throw CertifyingFault.pdf(error)
        }
    }
}

/// How a time-stamping authority is asked: whom to believe, and the way to him.
package struct Stamping: Sendable {
    private let anchors: [IssuedCertificate]
    private let post: @Sendable ([UInt8]) async throws -> [UInt8]

    /// - Parameters:
    ///   - anchors: the authorities that are trusted.
    ///   - post: takes a request's DER there and brings the answer's back.
    package init(
        anchors: [IssuedCertificate], post: @escaping @Sendable ([UInt8]) async throws -> [UInt8]
    ) {
        (self.anchors, self.post) = (anchors, post)
    }

    func stamp(_ message: SignedMessage) async throws -> SignedMessage {
        // The first byte keeps the nonce positive and of one length.
        let request = Timestamp.request(
            message.signature, nonce: [0x40] + Randomness.bytes(15))
        let response = try await post(request)
        do throws(CertificateFault) {
            let timestamp = try Timestamp.token(
                in: response, to: request, signature: message.signature, anchors: anchors)
            return message.stamped(timestamp.token)
        } catch {
            throw CertifyingFault.certificate(error)
        }
    }
}
