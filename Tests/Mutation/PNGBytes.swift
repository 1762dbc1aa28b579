/// A `.png` file made by hand, with sums that are right. Its pixels are not compressed, so what is in them is in the file.
package struct PNGBytes: Sendable, CustomStringConvertible {
    var width: UInt32
    var height: UInt32
    var depth: UInt8
    var colorType: UInt8
    var interlace: UInt8
    /// A palette, for example: chunks between the header and the pixels.
    var chunks: [UInt8]
    /// Every row with the number of its filter before it.
    var rows: [UInt8]

    package init(
        width: UInt32, height: UInt32, depth: UInt8 = 8, colorType: UInt8 = 0, interlace: UInt8 = 0,
        chunks: [UInt8] = [], rows: [UInt8] = [0, 7, 9]
    ) {
        self.width = width
        self.height = height
        self.depth = depth
        self.colorType = colorType
        self.interlace = interlace
        self.chunks = chunks
        self.rows = rows
    }

    package var description: String { "\(width) x \(height), \(depth) bits, type \(colorType), interlace \(interlace)" }

    package var bytes: [UInt8] {
        let header = Self.bigEndian(width) + Self.bigEndian(height) + [depth, colorType, 0, 0, interlace]
        return Self.signature + Self.chunk("IHDR", header) + chunks + Self.chunk("IDAT", Self.stored(rows))
            + Self.chunk("IEND", [])
    }

    static let signature = [0x89] + Array("PNG\r\n\u{1A}\n".utf8)

    package static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + data
        return bigEndian(UInt32(data.count)) + body + bigEndian(crc(body[...]))
    }

    /// Makes the sum of every chunk right again, as far as chunks follow each other.
    static func mend(_ bytes: inout [UInt8]) {
        var start = signature.count
        while bytes.count - start >= 12 {
            let length = bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - start - 12 else { return }
            let end = start + 8 + length
            bytes.replaceSubrange(end..<end + 4, with: bigEndian(crc(bytes[(start + 4)..<end])))
            start = end + 4
        }
    }

    /// A stream of zlib with one block that is not compressed.
    private static func stored(_ data: [UInt8]) -> [UInt8] {
        let length = UInt16(data.count)
        let lengths = [length, ~length].flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        return [0x78, 1, 1] + lengths + data + bigEndian(adler(data))
    }

    private static func bigEndian(_ number: UInt32) -> [UInt8] {
        (0..<4).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// The sum that a stream of zlib ends with: Adler-32.
    private static func adler(_ bytes: [UInt8]) -> UInt32 {
        var (low, high) = (UInt32(1), UInt32(0))
        for byte in bytes {
            low = (low + UInt32(byte)) % 65521
            high = (high + low) % 65521
        }
        return high << 16 | low
    }

    /// The sum that every chunk of a PNG ends with: CRC-32.
    private static func crc(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        var sum: UInt32 = ~0
        for byte in bytes { sum = crcTable[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8) }
        return ~sum
    }

    private static let crcTable: [UInt32] = (0..<256).map { index in
        var sum = UInt32(index)
        for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
        return sum
    }
}
