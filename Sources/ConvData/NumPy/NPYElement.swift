/// How one number is stored in a `.npy` file: its kind, size and byte order, named by NumPy's `descr` string.
struct NPYElement: Equatable {
    enum NumberType: Character {
        case boolean = "b"
        case signed = "i"
        case unsigned = "u"
        case float = "f"
    }

    let kind: NumberType
    let size: Int
    let isBigEndian: Bool

    /// `<f8`, `>i2`, `|u1`.
    init(descr: String) throws(DataError) {
        let order = descr.first
        let kind = descr.dropFirst().first
        let digits = descr.dropFirst(2)
        guard let order, let kind, "<>|=".contains(order), let known = NumberType(rawValue: kind),
            let size = Int(digits),
            Self.sizes(of: known).contains(size), order != "|" || size == 1
        else {
            throw Self.refusal(of: descr)
        }
        self.kind = known
        self.size = size
        isBigEndian = order == ">"
    }

    private static func sizes(of kind: NumberType) -> [Int] {
        switch kind {
        case .boolean: [1]
        case .signed, .unsigned: [1, 2, 4, 8]
        case .float: [2, 4, 8]
        }
    }

    private static func refusal(of descr: String) -> DataError {
        let what: String
        switch descr.drop(while: { "<>|=".contains($0) }).first {
        case "c": what = "complex numbers"
        case "U", "S", "a": what = "text"
        case "O": what = "Python objects"
        case "V": what = "raw records"
        case "M", "m": what = "dates or times"
        default: what = "a type that is not known"
        }
        return DataError(
            "the array has dtype \(Excerpt.quoted(descr)), \(what), instead of real numbers",
            hint: what == "complex numbers" ? "save array.real or abs(array)" : "save array.astype(float)")
    }

    /// The numbers in `bytes`, whose count is a multiple of `size`.
    func decode(_ bytes: ArraySlice<UInt8>) -> [Double] {
        switch (kind, size) {
        case (.boolean, _): bytes.map { $0 == 0 ? 0 : 1 }
        case (.signed, 1): bytes.map { Double(Int8(bitPattern: $0)) }
        case (.signed, 2): decode(bytes) { (bits: UInt16) in Double(Int16(bitPattern: bits)) }
        case (.signed, 4): decode(bytes) { (bits: UInt32) in Double(Int32(bitPattern: bits)) }
        case (.signed, _): decode(bytes) { (bits: UInt64) in Double(Int64(bitPattern: bits)) }
        case (.unsigned, 1): bytes.map { Double($0) }
        case (.unsigned, 2): decode(bytes) { (bits: UInt16) in Double(bits) }
        case (.unsigned, 4): decode(bytes) { (bits: UInt32) in Double(bits) }
        case (.unsigned, _): decode(bytes) { (bits: UInt64) in Double(bits) }
        case (.float, 2): decode(bytes, Double.init(halfPrecision:))
        case (.float, 4): decode(bytes) { (bits: UInt32) in Double(Float(bitPattern: bits)) }
        case (.float, _): decode(bytes) { (bits: UInt64) in Double(bitPattern: bits) }
        }
    }

    /// Whether some number is whole and too large for all its digits to be kept.
    func isRounded(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard size == 8, kind == .signed || kind == .unsigned else { return false }
        return bytes.withUnsafeBytes { raw in
            stride(from: 0, to: raw.count, by: size).contains { offset in
                let stored = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                let bits = isBigEndian ? UInt64(bigEndian: stored) : UInt64(littleEndian: stored)
                return !WholeNumber.isExact(kind == .signed ? Int64(bitPattern: bits).magnitude : bits)
            }
        }
    }

    private func decode<Bits: FixedWidthInteger>(_ bytes: ArraySlice<UInt8>, _ value: (Bits) -> Double) -> [Double] {
        bytes.withUnsafeBytes { raw in
            stride(from: 0, to: raw.count, by: size).map { offset in
                let bits = raw.loadUnaligned(fromByteOffset: offset, as: Bits.self)
                return value(isBigEndian ? Bits(bigEndian: bits) : Bits(littleEndian: bits))
            }
        }
    }
}

extension Double {
    /// IEEE 754 half precision: 1 bit sign, 5 bits exponent, 10 bits fraction. (`Float16` is missing on some Macs.)
    init(halfPrecision bits: UInt16) {
        let exponent = Int(bits >> 10 & 0x1F)
        let fraction = Double(bits & 0x3FF) / 1024
        let magnitude: Double
        switch exponent {
        case 0: magnitude = Double(sign: .plus, exponent: -14, significand: fraction)
        case 0x1F: magnitude = fraction == 0 ? .infinity : .nan
        default: magnitude = Double(sign: .plus, exponent: exponent - 15, significand: 1 + fraction)
        }
        self = bits >> 15 == 1 ? -magnitude : magnitude
    }
}
