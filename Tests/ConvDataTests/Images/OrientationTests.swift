import ConvData
import Mutation
import Testing

@Suite struct OrientationTests {
    /// Two rows of three pixels, and how each of EXIF's eight is seen.
    @Test(arguments: [
        (1, "abc def"), (2, "cba fed"), (3, "fed cba"), (4, "def abc"),
        (5, "ad be cf"), (6, "da eb fc"), (7, "fc eb da"), (8, "cf be ad"),
    ])
    func turns(number: UInt16, seen: String) throws {
        let image = RasterImage(width: 3, height: 2, channels: 1, maximum: 255, samples: Array("abcdef".utf8))
        let turned = image.turned(try #require(Orientation(rawValue: number)))
        let rows = seen.split(separator: " ")
        #expect(turned.height == rows.count && turned.width == rows[0].count)
        #expect(turned.samples == Array(rows.joined().utf8))
    }

    @Test func pixelsStayTogether() {
        let colors = RasterImage(width: 2, height: 1, channels: 3, maximum: 255, samples: [1, 2, 3, 4, 5, 6])
        #expect(colors.turned(.mirrored).samples == [4, 5, 6, 1, 2, 3])
        let fine = RasterImage(width: 1, height: 2, channels: 1, maximum: 65535, samples: [1, 2, 3, 4])
        #expect(fine.turned(.threeQuarterTurn).samples == [1, 2, 3, 4])
        #expect(fine.turned(.quarterTurn).samples == [3, 4, 1, 2])
    }

    /// Two pixels, 7 and 9, side by side; a half turn swaps them, and what cannot be understood leaves them alone.
    @Test(
        .enabled(if: ImageFixture.canReadPNG, "there is no libpng"),
        arguments: [
            ("MM 002A 00000008 0001 0112 0003 00000001 0003 0000", "9 7"),
            ("II 2A00 08000000 0100 1201 0300 01000000 0300 0000", "9 7"),
            ("MM 002A 0000000A FFFF 0001 0112 0003 00000001 0003", "9 7"),
            ("MM 002A 00000008 0001 0112 0003 00000001 0001 0000", "7 9"),
            ("MM 002A 00000008 0001 0112 0003 00000001 0000 0000", "7 9"),
            ("MM 002A 00000008 0001 0112 0003 00000001 0009 0000", "7 9"),
            ("MM 002A 00000008 0001 0112 0004 00000001 0003 0000", "7 9"),
            ("MM 002A 00000008 0000 0112 0003 00000001 0003 0000", "7 9"),
            ("MM 002A FFFFFFFF 0001 0112 0003 00000001 0003 0000", "7 9"),
            ("MM 002A 00000008 FFFF 0111 0003 00000001 0003 0000", "7 9"),
            ("MM 002A 00000008 0001 0112 0003 00000001", "7 9"), ("MM 002A 0000", "7 9"), ("MM 002B", "7 9"),
            ("II 002A 00000008 0001 0112 0003 00000001 0003 0000", "7 9"), ("", "7 9"),
        ])
    func isReadFromEXIF(exif: String, pixels: String) {
        let tiff = exif.split(separator: " ").flatMap { word -> [UInt8] in
            word == "MM" || word == "II" ? Array(word.utf8) : Self.bytes(hexadecimal: word)
        }
        let file = PNGBytes(width: 2, height: 1, chunks: PNGBytes.chunk("eXIf", tiff))
        #expect(outcome { try PNG.read(file.bytes).array() } == "[1, 2] \(pixels)")
    }

    private static func bytes(hexadecimal digits: Substring) -> [UInt8] {
        let digits = Array(digits)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16)! }
    }
}
