import CZip

/// Chosen members of a zip file, unpacked in memory and never on disk.
enum ZipMembers {
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - isWanted: by its name in the archive.
    /// - Returns: the wanted members by their names.
    /// - Throws: what keeps them from being read; a member larger than it says is broken.
    static func read(
        _ bytes: [UInt8], where isWanted: (String) -> Bool
    ) throws(SheetError) -> [String: [UInt8]] {
        let found: Result<[String: [UInt8]], SheetError> = unsafe bytes.withUnsafeBytes { buffer in
            // Safe: the archive is closed before the buffer goes, and libzip only reads it.
            guard
                let source = unsafe zip_source_buffer_create(
                    buffer.baseAddress, UInt64(buffer.count), 0, nil)
            else { return .failure(.notWorkbook) }
            guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) else {
                unsafe zip_source_free(source)
                return .failure(.notWorkbook)
            }
            defer { unsafe zip_discard(archive) }
            do throws(SheetError) {
                return .success(try unsafe members(of: archive, where: isWanted))
            } catch {
                return .failure(error)
            }
        }
        return try found.get()
    }

    private static func members(
        of archive: OpaquePointer, where isWanted: (String) -> Bool
    ) throws(SheetError) -> [String: [UInt8]] {
        let count = unsafe zip_get_num_entries(archive, 0)
        guard (0...Int64(SheetLimits.members)).contains(count) else { throw .tooLarge }
        var members: [String: [UInt8]] = [:]
        var left = SheetLimits.unpacked
        for index in 0..<UInt64(count) {
            var facts = unsafe zip_stat_t()
            guard unsafe zip_stat_index(archive, index, 0, &facts) == 0,
                let text = unsafe facts.name
            else { throw .notWorkbook }
            // Safe: the name belongs to the archive, which is open.
            let name = unsafe String(cString: text)
            guard isWanted(name) else { continue }
            guard unsafe facts.size <= UInt64(left) else { throw .tooLarge }
            let content = try unsafe member(archive, index, size: Int(facts.size))
            left -= content.count
            guard members.updateValue(content, forKey: name) == nil else { throw .notWorkbook }
        }
        return members
    }

    private static func member(
        _ archive: OpaquePointer, _ index: UInt64, size: Int
    ) throws(SheetError) -> [UInt8] {
        guard let file = unsafe zip_fopen_index(archive, index, 0) else { throw .notWorkbook }
        defer { unsafe zip_fclose(file) }
        // One byte more than it says it has, so that a lie shows.
        var content = [UInt8](repeating: 0, count: size + 1)
        var filled = 0
        while filled < content.count {
            let room = content.count - filled
            let read = unsafe content.withUnsafeMutableBytes { buffer in
                // Safe: libzip writes at most `room` bytes after the filled ones.
                unsafe zip_fread(file, buffer.baseAddress.map { unsafe $0 + filled }, UInt64(room))
            }
            guard read >= 0 else { throw .notWorkbook }
            guard read > 0 else { break }
            filled += Int(read)
        }
        guard filled == size else { throw .notWorkbook }
        content.removeLast()
        return content
    }
}
