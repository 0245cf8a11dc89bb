import Attestation
import Custody
import HTTPTypes
import Hummingbird
import Intake
import LedgerStore
import NIOCore
import Reports

/// A statement's evidence as a file that `custody verify` judges without the ledger.
struct EvidenceDesk {
    let site: Site

    func bundle(_ request: Request, _ visit: Visit) async throws -> Response {
        _ = try visit.signedIn()
        let content: ContentID = try visit.hash("content")
        let bytes = try site.ledger.consult { books -> [UInt8]? in
            guard let entry = try books.entry(content) else { return nil }
            let gathering = try BundleGathering([entry], books)
            return try Bundle(
                statement: gathering.statements[0], enrolments: gathering.enrolments
            ).render()
        }
        guard let bytes else { throw WebRefusal.notFound }
        return Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
