import Picture
import Terminal
import Testing

@Suite struct XtermPaletteTests {
    @Test(arguments: [
        (16, 0x000000), (21, 0x0000FF), (46, 0x00FF00), (196, 0xFF0000), (231, 0xFFFFFF), (59, 0x5F5F5F),
        (67, 0x5F87AF), (102, 0x878787), (208, 0xFF8700), (232, 0x080808), (244, 0x808080), (255, 0xEEEEEE),
    ])
    func colorsAreXterms(index: UInt8, hex: UInt32) {
        #expect(XtermPalette.color(index) == Color(hex))
        #expect(XtermPalette.index(nearestTo: Color(hex)) == index)
    }

    @Test func everyColorFindsItself() {
        for index in XtermPalette.indices {
            let color = XtermPalette.color(UInt8(index))
            #expect(XtermPalette.color(XtermPalette.index(nearestTo: color)) == color)
        }
    }

    @Test func noOtherColorIsNearer() {
        for hex in stride(from: UInt32(0), to: 0xFFFFFF, by: 77_773) {
            let color = Color(hex)
            let found = distance(color, XtermPalette.color(XtermPalette.index(nearestTo: color)))
            let least = XtermPalette.indices.map { distance(color, XtermPalette.color(UInt8($0))) }.min()
            #expect(found == least, "\(color)")
        }
    }

    private func distance(_ a: Color, _ b: Color) -> Int {
        func square(_ x: UInt8, _ y: UInt8) -> Int { (Int(x) - Int(y)) * (Int(x) - Int(y)) }
        return square(a.red, b.red) + square(a.green, b.green) + square(a.blue, b.blue)
    }
}
