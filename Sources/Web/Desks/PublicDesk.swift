import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Signing
import Spelling

/// The stylesheet and the scripts: few, small, read once, known by their hash.
struct PublicDesk: Sendable {
    private struct PublicFile: Sendable {
        let bytes: ByteBuffer
        let type: String
        let tag: String
    }

    private let assets: [String: PublicFile]

    /// Reads the files that the package carries.
    init() {
        var assets: [String: PublicFile] = [:]
        let folder = Bundle.module.url(forResource: "Public", withExtension: nil)
        let files =
            (try? folder.map {
                try FileManager.default.contentsOfDirectory(
                    at: $0, includingPropertiesForKeys: nil)
            }) ?? []
        for file in files {
            guard let type = Self.types[file.pathExtension], let data = try? Data(contentsOf: file)
            else { continue }
            let bytes = Array(data)
            assets[file.lastPathComponent] = PublicFile(
                bytes: ByteBuffer(bytes: bytes), type: type,
                tag: "\"\(Digest.sha256(bytes).hex.prefix(32))\"")
        }
        self.assets = assets
    }

    private static let types = [
        "js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8",
        "svg": "image/svg+xml", "webmanifest": "application/manifest+json",
    ]

    func file(_ request: Request, _ visit: Visit) async throws -> Response {
        try answer(request, visit.parameters.get("file") ?? "")
    }

    /// Their names, for the worker that keeps them at hand.
    func list(_ request: Request, _ visit: Visit) async throws -> Response {
        Answering.json(.array(assets.keys.sorted().map { .string($0) }))
    }

    /// The service worker must lie at the root, or it would serve nothing above itself.
    func worker(_ request: Request, _ visit: Visit) async throws -> Response {
        try answer(request, "worker.js")
    }

    /// Asked again each time: what signs must never be yesterday's script.
    private func answer(_ request: Request, _ name: String) throws(WebRefusal) -> Response {
        guard let asset = assets[name] else { throw .notFound }
        let headers: HTTPFields = [
            .contentType: asset.type, .eTag: asset.tag, .cacheControl: "no-cache",
        ]
        if request.headers[.ifNoneMatch] == asset.tag {
            return Response(status: .notModified, headers: headers)
        }
        return Response(
            status: .ok, headers: headers, body: ResponseBody(byteBuffer: asset.bytes))
    }
}
