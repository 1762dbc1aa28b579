import Testing

@testable import ConvData

@Suite struct NPYElementTests {
    @Test(
        arguments: [
            ("|b1", [0, 1], [0, 1]),
            ("|i1", [0x7F, 0x80], [127, -128]),
            ("|u1", [0x7F, 0x80], [127, 128]),
            ("<i2", [0x01, 0x80], [-32767]),
            (">i2", [0x01, 0x80], [384]),
            ("<u2", [0x01, 0x80], [32769]),
            (">u2", [0x80, 0x01], [32769]),
            ("<i4", [0xFE, 0xFF, 0xFF, 0xFF], [-2]),
            (">i4", [0xFF, 0xFF, 0xFF, 0xFE], [-2]),
            ("<u4", [0xFE, 0xFF, 0xFF, 0xFF], [4_294_967_294]),
            (">u4", [0, 0, 1, 0], [256]),
            ("<i8", [0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [-2]),
            (">i8", [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFE], [-2]),
            ("<u8", [0, 1, 0, 0, 0, 0, 0, 0], [256]),
            (">u8", [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [18_446_744_073_709_551_616]),
            ("<f2", [0x00, 0x3C, 0x00, 0xC0], [1, -2]),
            (">f2", [0x3C, 0x00, 0xC0, 0x00], [1, -2]),
            ("<f4", [0x00, 0x00, 0xC0, 0x3F], [1.5]),
            (">f4", [0x3F, 0xC0, 0x00, 0x00], [1.5]),
            ("<f8", [0, 0, 0, 0, 0, 0, 0xF8, 0x3F], [1.5]),
            (">f8", [0x3F, 0xF8, 0, 0, 0, 0, 0, 0], [1.5]),
        ] as [(String, [UInt8], [Double])])
    func decodes(descr: String, bytes: [UInt8], values: [Double]) throws {
        #expect(try NPYElement(descr: descr).decode(bytes[...]) == values)
        // The same out of the middle of a file, where nothing is aligned.
        #expect(try NPYElement(descr: descr).decode(([7] + bytes + [7]).dropFirst().dropLast()) == values)
    }

    @Test(arguments: [
        ("<c16", "complex numbers"), ("<c8", "complex numbers"), ("<U3", "text"), ("|S5", "text"),
        ("|O", "Python objects"), ("|V16", "raw records"), ("<M8[D]", "dates or times"), ("<m8", "dates or times"),
        ("<f16", "a type that is not known"), ("<i3", "a type that is not known"), ("f8", "a type that is not known"),
        ("|f8", "a type that is not known"), ("<b2", "a type that is not known"), ("", "a type that is not known"),
        ("<f99999999999999999999", "a type that is not known"),
    ])
    func refuses(descr: String, what: String) {
        let quoted = descr.count > 20 ? descr.prefix(20) + "..." : descr
        #expect(
            refusal { try NPYElement(descr: descr) }.first
                == "the array has dtype '\(quoted)', \(what), instead of real numbers")
    }

    #if !(os(macOS) && arch(x86_64))
        /// All 65536 of them, against the processor's own.
        @Test func decodesEveryHalf() {
            let wrong = (0...UInt16.max).filter { bits in
                let expected = Double(Float16(bitPattern: bits))
                let value = Double(halfPrecision: bits)
                return !(value.isNaN && expected.isNaN) && (value != expected || value.sign != expected.sign)
            }
            #expect(wrong.isEmpty)
        }
    #endif
}
