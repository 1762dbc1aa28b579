import Picture
import Terminal
import Testing

@Suite struct AnsiPaletteTests {
    @Test func everyColorFindsItself() {
        for (index, color) in AnsiPalette.colors.enumerated() {
            #expect(AnsiPalette.index(nearestTo: color, of: 16) == index)
            #expect(index >= 8 || AnsiPalette.index(nearestTo: color, of: 8) == index)
        }
    }

    @Test(arguments: [
        (0xE69F00, 3, 3), (0x0072B2, 6, 6), (0x009E73, 6, 6), (0xF0F0F0, 7, 7), (0xFAFAFA, 15, 7), (0x101010, 0, 0),
        (0x808080, 8, 7), (0x202830, 0, 0),
        (0x888888, 8, 7),
        (0xFF2020, 9, 1),
    ])
    func ofSixteenAndOfEight(hex: UInt32, sixteen: UInt8, eight: UInt8) {
        #expect(AnsiPalette.index(nearestTo: Color(hex), of: 16) == sixteen)
        #expect(AnsiPalette.index(nearestTo: Color(hex), of: 8) == eight)
    }
}
