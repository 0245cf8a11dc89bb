import Hummingbird

/// The one cookie that says who visits: never sent along from other sites, never read by a script.
enum SessionCookie {
    static let name = "sid"

    static func fresh(_ secret: String, secure: Bool) -> Cookie {
        Cookie(
            name: name, value: secret, maxAge: Int(Sessions.longest / 1000), path: "/",
            secure: secure, httpOnly: true, sameSite: .strict)
    }

    static func ended(secure: Bool) -> Cookie {
        Cookie(
            name: name, value: "", maxAge: 0, path: "/", secure: secure, httpOnly: true,
            sameSite: .strict)
    }
}
