import ConvEngine
import Testing

@Suite struct PowerOfTenTests {
    @Test func isTheNumberThatItsTextStandsFor() {
        for exponent in -320...308 { #expect(PowerOfTen.value(exponent) == Double("1e\(exponent)")) }
    }

    static let sizes: [(Double, Int)] = [
        (0.5, 0), (1, 0), (1.1, 1), (10, 1), (0.001, -3), (0.0011, -2), (0, -12), (.infinity, 308),
    ]

    @Test(arguments: sizes)
    func isNotBelow(size: Double, exponent: Int) {
        #expect(PowerOfTen.exponent(above: size, from: -12) == exponent)
    }
}
