/// The pieces of a `.jpg` file before its pixels, each with a marker and a length before it.
struct JPEGSegments {
    struct Segment {
        enum Kind {
            /// The size of the image: one in a single pass or in several, packed by Huffman's code.
            case frame
            /// Lossless, in layers of resolution, or packed by arithmetic.
            case rareFrame
            case application1
            case other
        }

        let kind: Kind
        let data: ArraySlice<UInt8>

        /// Without the name before it.
        var exif: ArraySlice<UInt8>? {
            let name = Array("Exif\0\0".utf8)
            return data.starts(with: name) ? data.dropFirst(name.count) : nil
        }
    }

    /// Behind what was taken.
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes.dropFirst(2)
    }

    /// Nil where the pixels begin.
    mutating func next() throws(DataError) -> Segment? {
        while true {
            let marker = try marker()
            switch marker {
            case 0xDA: return nil
            case 0xD9: throw JPEG.library.damaged("it ends before its pixels")
            // These stand by themselves.
            case 0x01, 0xD0...0xD7: continue
            default: return Segment(kind: Segment.Kind(marker), data: try data())
            }
        }
    }

    /// From where the pixels begin. Among them a byte 255 has a 0 behind it, and an image in several passes has tables and
    /// words between them, in which anything may stand.
    mutating func reachEnd() -> Bool {
        do {
            _ = try data()
            while true {
                switch try marker() {
                case 0xD9: return true
                case 0x01, 0xD0...0xD7: continue
                default: _ = try data()
                }
            }
        } catch {
            return false
        }
    }

    /// Any number of bytes 255, and one that is neither that nor 0. What else stands before it is passed over, as the
    /// library does.
    private mutating func marker() throws(DataError) -> UInt8 {
        while true {
            rest = rest.drop { $0 != 0xFF }.drop { $0 == 0xFF }
            guard let marker = rest.popFirst() else { throw JPEG.library.damaged("it is cut off") }
            if marker != 0 { return marker }
        }
    }

    /// The length counts its own two bytes.
    private mutating func data() throws(DataError) -> ArraySlice<UInt8> {
        guard rest.count >= 2 else { throw JPEG.library.damaged("it is cut off") }
        let length = rest.prefix(2).reduce(0) { $0 << 8 | Int($1) }
        guard length >= 2 else { throw JPEG.library.damaged("a part of it has the length \(length)") }
        guard rest.count >= length else { throw JPEG.library.damaged("it is cut off") }
        defer { rest = rest.dropFirst(length) }
        return rest.prefix(length).dropFirst(2)
    }
}

extension JPEGSegments.Segment.Kind {
    fileprivate init(_ marker: UInt8) {
        switch marker {
        case 0xC0...0xC2: self = .frame
        // Tables, not frames.
        case 0xC4, 0xC8, 0xCC: self = .other
        case 0xC3...0xCF: self = .rareFrame
        case 0xE1: self = .application1
        default: self = .other
        }
    }
}
