/// What an authenticator in a browser signs: its own data and the hash of the browser's account.
package struct WebAuthnAssertion: Hashable, Sendable {
    package let authenticatorData: [UInt8]
    package let clientDataJSON: [UInt8]

    package init(authenticatorData: [UInt8], clientDataJSON: [UInt8]) {
        self.authenticatorData = authenticatorData
        self.clientDataJSON = clientDataJSON
    }
}
