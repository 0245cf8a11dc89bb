import HTTPTypes
import Hummingbird

/// What every answer tells the browser not to allow.
enum SecurityHeaders {
    static func set(_ response: inout Response, secure: Bool) {
        for (name, value) in fields where response.headers[name] == nil {
            response.headers[name] = value
        }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        if secure {
            response.headers[.strictTransportSecurity] = "max-age=31536000"
        }
    }

    private static let policy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'",
        "img-src 'self' blob: data:", "media-src 'self' blob:", "worker-src 'self'",
        "manifest-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    private static let fields = [
        "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin", "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin", "X-Frame-Options": "DENY",
        "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
    ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}
