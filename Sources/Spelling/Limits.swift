extension JSON {
    /// How much is read at all, so that a hostile file costs no more than an honest one.
    package struct Limits: Hashable, Sendable {
        package let bytes: Int
        package let depth: Int
        /// Members of all objects and items of all arrays together.
        package let members: Int

        package init(bytes: Int, depth: Int, members: Int) {
            self.bytes = bytes
            self.depth = depth
            self.members = members
        }

        /// 32 KiB and 150 lines (DESIGN: how the truth is kept).
        package static let statement = Limits(bytes: 32_768, depth: 12, members: 4_096)
        /// One tile entry of C2SP tlog-tiles holds at most 65,535 bytes, nine of them not the
        /// envelope's.
        package static let envelope = Limits(bytes: 65_526, depth: 5, members: 256)
        /// A file that travels with an envelope and everything that it rests on.
        package static let bundle = Limits(bytes: 16 << 20, depth: 8, members: 65_536)
        /// What a browser's authenticator writes about the page that asked it.
        package static let browser = Limits(bytes: 4_096, depth: 4, members: 64)
    }
}
