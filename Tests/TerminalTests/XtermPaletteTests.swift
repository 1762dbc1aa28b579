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

    /// What would come out as its neighbour comes out a little darker; what does not stays.
    @Test func neighboursAreTold() {
        let (blue, other, orange) = (Color(0x005FAF), Color(0x0066BC), Color(0xFFAF00))
        #expect(XtermPalette.color(other, apartFrom: blue) == Color(0x005F87))
        #expect(XtermPalette.color(orange, apartFrom: blue) == orange)
        for hex in stride(from: UInt32(0x101010), to: 0xFFFFFF, by: 77_773) {
            let apart = XtermPalette.color(Color(hex), apartFrom: Color(hex))
            #expect(XtermPalette.index(nearestTo: apart) != XtermPalette.index(nearestTo: Color(hex)))
        }
    }

    /// No channel is off by more than the way to the next level of the cube, and no grey by more than to the next grey.
    @Test func everyColorIsNear() {
        for hex in stride(from: UInt32(0), to: 0xFFFFFF, by: 77_773) {
            let color = Color(hex)
            let found = XtermPalette.color(XtermPalette.index(nearestTo: color))
            for (wanted, shown) in zip(channels(color), channels(found)) {
                #expect(abs(wanted - shown) <= 95, "\(color) as \(found)")
            }
        }
        for value in 0...255 {
            let grey = UInt8(value)
            let found = XtermPalette.color(XtermPalette.index(nearestTo: Color(red: grey, green: grey, blue: grey)))
            #expect(Set(channels(found)).count == 1 && abs(channels(found)[0] - value) <= 9, "\(value) as \(found)")
        }
    }

    /// What is nearest by red, green and blue alone would be a grey.
    @Test(arguments: [(0x286F30, "green"), (0x488C3B, "green"), (0x6F2F28, "red")])
    func huesStay(hex: UInt32, hue: String) {
        let found = channels(XtermPalette.color(XtermPalette.index(nearestTo: Color(hex))))
        let greatest = found.indices.filter { found[$0] == found.max() }.map { ["red", "green", "blue"][$0] }
        #expect(greatest.contains(hue) && Set(found).count > 1, "\(found)")
    }

    private func channels(_ color: Color) -> [Int] { [Int(color.red), Int(color.green), Int(color.blue)] }
}
