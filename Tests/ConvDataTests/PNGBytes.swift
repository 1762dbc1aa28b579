/// A `.png` file made by hand: grey unless it says otherwise, with sums that are right.
struct PNGBytes: Sendable, CustomStringConvertible {
    var width: UInt32
    var height: UInt32
    var depth: UInt8 = 8
    var colorType: UInt8 = 0
    var interlace: UInt8 = 0
    /// Packed: by default two pixels and their filter, stored as they are.
    var pixels: [UInt8] = [0x78, 1, 1, 3, 0, 0xFC, 0xFF, 0, 7, 9, 0, 0x1A, 0, 0x11]

    var description: String { "\(width) x \(height), \(depth) bits, type \(colorType), interlace \(interlace)" }

    var bytes: [UInt8] {
        let header = Self.bigEndian(width) + Self.bigEndian(height) + [depth, colorType, 0, 0, interlace]
        return [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + Self.chunk("IHDR", header) + Self.chunk("IDAT", pixels)
            + Self.chunk("IEND", [])
    }

    static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + data
        return bigEndian(UInt32(data.count)) + body + bigEndian(checksum(body[...]))
    }

    static func bigEndian(_ number: UInt32) -> [UInt8] {
        (0..<4).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// The sum that every chunk of a PNG ends with: CRC-32.
    static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        var sum: UInt32 = ~0
        for byte in bytes { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8) }
        return ~sum
    }

    private static let table: [UInt32] = (0..<256).map { index in
        var sum = UInt32(index)
        for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
        return sum
    }
}
