/// Digits that read back exactly, for files and programs: the shortest that do.
extension ValueText {
    /// Below this, as in JavaScript, whole numbers are written in digits; above it with an exponent.
    private static let longestWhole = 1e21

    package static func exact(_ value: Double) -> String {
        var bytes: [UInt8] = []
        append(exactly: value, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same without a string in between, for many numbers: inlined where they are written, for there are millions.
    @inlinable package static func append(exactly value: Double, to bytes: inout [UInt8]) {
        if value.magnitude < 0x1p63, Double(Int(value)) == value {
            append(Int(value), to: &bytes)
        } else {
            appendFraction(value, to: &bytes)
        }
    }

    @inlinable package static func append(_ value: Int, to bytes: inout [UInt8]) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        var low = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        // The digits came out from the last to the first.
        var high = bytes.count - 1
        while low < high {
            bytes.swapAt(low, high)
            low += 1
            high -= 1
        }
    }

    /// What is no `Int`: a fraction, or whole but too large.
    @usableFromInline package static func appendFraction(_ value: Double, to bytes: inout [UInt8]) {
        if value.magnitude >= 0x1p63, value.magnitude < longestWhole {
            appendWhole(value, to: &bytes)
        } else {
            bytes.append(contentsOf: value.description.utf8)
        }
    }

    /// A whole number beyond `Int`, whose description is `1.2345e+20`: its digits, then zeros.
    private static func appendWhole(_ value: Double, to bytes: inout [UInt8]) {
        let parts = value.description.split(separator: "e")
        let digits = parts[0].filter { $0 != "." && $0 != "-" }
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        bytes.append(contentsOf: digits.utf8.prefix(exponent + 1))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, exponent + 1 - digits.utf8.count)))
    }
}
