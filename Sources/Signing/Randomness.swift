/// Unpredictable bytes for identifiers, salts and challenges, from the kernel's generator.
///
/// Keys are made by OpenSSL with a generator of its own, which the same kernel seeds.
package enum Randomness {
    package static func bytes(_ count: Int) -> [UInt8] {
        var source = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &source) }
    }
}
