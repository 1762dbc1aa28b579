/// What a camera writes beside the pixels: a TIFF without an image. Only its first directory, and there the orientation,
/// is looked at.
///
/// The format: https://www.w3.org/Graphics/JPEG/tiff6.pdf, section 2
struct EXIF {
    private static let orientationTag = 0x0112
    private static let shortType = 3
    private static let entrySize = 12

    private let bytes: ArraySlice<UInt8>
    private let isLittleEndian: Bool

    /// Nil where the bytes do not begin like a TIFF.
    init?(_ bytes: ArraySlice<UInt8>) {
        if bytes.starts(with: [0x49, 0x49, 42, 0]) {
            isLittleEndian = true
        } else if bytes.starts(with: [0x4D, 0x4D, 0, 42]) {
            isLittleEndian = false
        } else {
            return nil
        }
        self.bytes = bytes
    }

    /// Upright where nothing else is said, or nothing that can be understood: the pixels are good all the same.
    var orientation: Orientation {
        guard let directory = number(4, at: 4), let count = number(2, at: directory) else { return .upright }
        for index in 0..<count {
            let entry = directory + 2 + Self.entrySize * index
            guard let tag = number(2, at: entry) else { break }
            if tag == Self.orientationTag {
                guard number(2, at: entry + 2) == Self.shortType, let value = number(2, at: entry + 8) else { break }
                return Orientation(rawValue: UInt16(value)) ?? .upright
            }
        }
        return .upright
    }

    /// - Parameters:
    ///   - size: 2 or 4 bytes.
    ///   - offset: at most what four bytes hold, and a directory more.
    private func number(_ size: Int, at offset: Int) -> Int? {
        let field = bytes.dropFirst(offset).prefix(size)
        guard field.count == size else { return nil }
        return isLittleEndian
            ? field.reversed().reduce(0) { $0 << 8 | Int($1) } : field.reduce(0) { $0 << 8 | Int($1) }
    }
}

extension Orientation {
    /// - Parameter exif: what a file has as EXIF, if it has any.
    init(exif: ArraySlice<UInt8>?) {
        self = exif.flatMap { EXIF($0) }?.orientation ?? .upright
    }
}
