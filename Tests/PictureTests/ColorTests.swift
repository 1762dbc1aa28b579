import Picture
import Testing

@Suite struct ColorTests {
    @Test func hexReadsAsInCSS() {
        #expect(Color(0xE69F00) == Color(red: 0xE6, green: 0x9F, blue: 0x00))
        #expect(Color(0xFF_123456) == Color(0x123456))
    }

    @Test(arguments: [
        (0.0, 0x000000), (1, 0xFF8040), (0.5, 0x804020), (-3, 0x000000), (7, 0xFF8040),
    ])
    func mixing(share: Double, hex: UInt32) {
        #expect(Color(0x000000).mixed(with: Color(0xFF8040), share) == Color(hex))
    }

    @Test func mixingGoesEvenly() {
        let mixes = (0...100).map { Color(0x101010).mixed(with: Color(0xF0F0F0), Double($0) / 100).red }
        #expect(mixes == mixes.sorted())
        #expect(mixes.first == 0x10 && mixes.last == 0xF0)
    }
}
