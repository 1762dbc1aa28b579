import SystemPackage

extension FileDescriptor {
    /// What can be read, until it is more than so many bytes.
    func bytes(beyond most: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= most {
            let count = try piece.withUnsafeMutableBytes { try read(into: $0) }
            guard count > 0 else { break }
            bytes += piece[..<count]
        }
        return bytes
    }
}
