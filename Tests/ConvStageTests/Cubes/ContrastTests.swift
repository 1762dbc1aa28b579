@testable import ConvStage
import Foundation
import Picture
import Testing

@Suite struct ContrastTests {
    /// Pairs whose contrast is published with the guidelines' formula.
    @Test(arguments: [
        (0x000000, 0xFFFFFF, 21.0), (0xFFFFFF, 0xFFFFFF, 1), (0x767676, 0xFFFFFF, 4.54), (0x777777, 0xFFFFFF, 4.48),
        (0xFF0000, 0xFFFFFF, 4.0), (0x0000FF, 0xFFFFFF, 8.59),
    ])
    func contrast(a: UInt32, b: UInt32, ratio: Double) {
        #expect(abs(Color(a).contrast(with: Color(b)) - ratio) < 0.01)
        #expect(Color(a).contrast(with: Color(b)) == Color(b).contrast(with: Color(a)))
    }

    @Test func luminanceIsThatOfTheStandard() {
        for level in 0...255 {
            let value = Double(level) / 255
            let linear = value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
            let grey = Color(red: UInt8(level), green: UInt8(level), blue: UInt8(level))
            #expect(abs(grey.luminance - linear) < 1e-12)
        }
    }

    @Test(arguments: [(0x000000, 0xFFFFFF), (0xFFFFFF, 0x000000), (0xFFAF00, 0x000000), (0x005FAF, 0xFFFFFF)])
    func ink(front: UInt32, ink: UInt32) {
        #expect(Color(front).ink == Color(ink))
    }

    /// One of the two always reads well.
    @Test func inkCanAlwaysBeRead() {
        for hex in stride(from: UInt32(0), to: 0xFFFFFF, by: 70_001) {
            #expect(Color(hex).contrast(with: Color(hex).ink) >= 4.5)
        }
    }
}
