import Picture
import Testing

@testable import Terminal

@Suite struct ColorSpellingTests {
    @Test(
        arguments: [
            ("rgb:ffff/8080/0000", 0xFF8000), ("rgb:ff/80/00", 0xFF8000), ("rgb:f/8/0", 0xFF8800),
            ("rgb:fff/800/0", 0xFF7F00),
            ("rgb:FFFF/Abab/1c1C", 0xFFAB1C), ("rgba:ffff/8080/0000/ffff", 0xFF8000),
            ("rgb:ffff/8080", nil), ("rgb:ffff/8080/0000/ffff", nil), ("rgba:ffff/8080/0000", nil), ("rgb:", nil),
            ("", nil),
            ("rgb:fffff/0/0", nil), ("rgb:+1/-1/00", nil), ("rgb:ff//00", nil), ("rgb:ff/80/00/", nil),
            ("#ff8000", nil),
            ("cmyk:1/1/1", nil), ("rgb:ｆ/0/0", nil),
        ] as [(String, UInt32?)])
    func isRead(text: String, hex: UInt32?) {
        #expect(Color(spelled: text[...]) == hex.map { Color($0) })
    }

    @Test(
        arguments: [
            (0xFFFFFF, true), (0xFDF6E3, true), (0xFFFF00, true), (0x000000, false), (0x002B36, false),
            (0x0000FF, false),
            (0xFF0000, false),
        ] as [(UInt32, Bool)])
    func isLight(hex: UInt32, isLight: Bool) {
        #expect(Color(hex).isLight == isLight)
    }
}
