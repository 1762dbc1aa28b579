import ConvEngine
import Support
import Testing

@Suite struct ValueTextTests {
    @Test(arguments: [
        (0, "0"), (-0.0, "0"), (3, "3"), (-12, "-12"), (0.5, "0.5"), (-1.25, "-1.25"),
        (999_999_999_999_999, "999999999999999"), (1e15, "1000000000000000"), (1e16, "1e+16"), (1e-7, "1e-07"),
        (-1.7976931348623157e308, "-1.7976931348623157e+308"),
    ])
    func shortest(value: Double, text: String) {
        #expect(ValueText.shortest(value) == text)
    }

    @Test(arguments: [
        (3.14159, 2, "3.14"), (3.14159, 0, "3"), (2.5, 0, "3"), (-2.5, 0, "-3"), (1.10, 3, "1.1"), (7, 4, "7"),
        (0.001, 2, "0"), (-0.001, 2, "0"), (0.0625, 15, "0.0625"), (1e300, 3, "1e+300"), (-8.999, 1, "-9"),
    ])
    func shortestWithPrecision(value: Double, precision: Int, text: String) {
        #expect(ValueText.shortest(value, precision: precision) == text)
    }

    @Test(arguments: [
        (5, 3, "5"), (-5, 3, "-5"), (1234, 4, "1234"), (1234, 3, "1e3"), (-1234, 4, "-1e3"), (-1234, 3, "###"),
        (123_456_789, 5, "1.2e8"),
        (99_999, 4, "1e5"), (-123_456, 7, "-123456"), (-123_456, 6, "-1.2e5"), (0.5, 3, "0.5"),
        (3.14159, 6, "3.1416"), (3.14159, 4, "3.14"), (3.14159, 3, "3.1"), (3.14159, 2, "~3"), (-3.14159, 3, "-~3"),
        (3.14159, 1, "3"), (99.96, 4, "~100"), (-98765.4321, 6, "-9.9e4"), (-98765.4321, 8, "-98765.4"),
        (1234.5, 3, "1e3"), (0.001, 3, "~0"), (-0.001, 3, "-~0"), (0.001, 1, "#"),
        (0.05, 3, "0.1"),
        (1e-7, 5, "1e-07"), (1e-7, 4, "~0"), (0, 1, "0"), (-0.0, 2, "0"), (1e20, 5, "1e+20"), (1e20, 4, "1e20"),
        (1e20, 3, "###"), (.infinity, 2, "##"),
        (5, 0, ""), (5, -3, ""),
    ])
    func fitted(value: Double, width: Int, text: String) {
        #expect(ValueText.fitted(value, width: width) == text)
    }

    @Test(arguments: [(3.14159, 8, 2, "3.14"), (3.14159, 3, 9, "3.1"), (2.5, 4, 0, "3")])
    func fittedWithPrecision(value: Double, width: Int, precision: Int, text: String) {
        #expect(ValueText.fitted(value, width: width, precision: precision) == text)
    }

    @Test(arguments: [(2, "2"), (-1, "(-1)"), (-0.5, "(-0.5)"), (-0.0, "0")])
    func factors(value: Double, text: String) {
        #expect(ValueText.factor(value) == text)
    }

    /// Numbers of every size, and those where things change.
    static let numbers: [Double] = {
        var generator = SeededRandom(seed: 1)
        let edges: [Double] = [
            0, -0.0, 0.5, -0.5, 0.05, 0.95, 0.995, 0.9995, 9.5, 9.95, 99.5, 99.95, 999.5, 1e15, 1e15 - 1, 1e15 + 2,
            1e16,
            9e15, 0.1, 0.3, 1.005, 1.115, 2.675, 1e-5, 1e-16, .leastNonzeroMagnitude, .leastNormalMagnitude,
            .greatestFiniteMagnitude, .pi, Double(Int.max), 1 / 3, 2 / 3,
        ]
        let random = (0..<600).map { _ in
            Double.random(in: -1...1, using: &generator)
                * [1e-9, 1e-4, 0.1, 1, 10, 1e3, 1e6, 1e17][generator.pick(0...7)]
        }
        return edges + edges.map { -$0 } + random + random.map { ($0 * 100).rounded() }
            + random.map { ($0 * 100).rounded() / 100 }
    }()

    /// Of 0.1 + 0.2 nothing is left out but what floating point has added.
    @Test(
        arguments: [
            (1.0 / 3, nil, "≈ 0.3333333333"), (0.1 + 0.2, nil, "= 0.3"), (2.0 / 3, 2, "≈ 0.67"), (0.5, 2, "= 0.5"),
            (-4, nil, "= -4"),
            (1e300, nil, "= 1e+300"), (.nan, nil, "= nan"), (-.infinity, 3, "= -inf"), (0, 0, "= 0"), (0.004, 2, "≈ 0"),
        ] as [(Double, Int?, String)])
    func equations(value: Double, precision: Int?, text: String) {
        #expect(ValueText.equation(value, precision: precision) == text)
    }

    /// More digits asked for are never fewer digits shown.
    @Test func precisionNeverTakesDigitsAway() {
        for value in Self.numbers where abs(value) < 1e9 {
            let lengths = (0...15).map { ValueText.shortest(value, precision: $0).utf8.count }
            let rounded = (0...15).map { abs((Double(ValueText.shortest(value, precision: $0)) ?? .nan) - value) }
            #expect(zip(rounded, rounded.dropFirst()).allSatisfy { $0 >= $1 - 4 * value.ulp }, "\(value): \(lengths)")
        }
    }

    @Test(arguments: [nil, 0, 2, 15])
    func neverAWrongDigit(precision: Int?) {
        for value in Self.numbers {
            for width in 1...12 {
                let text = ValueText.fitted(value, width: width, precision: precision)
                #expect((1...width).contains(text.utf8.count), "\(value) in \(width)")
                #expect(isTrue(text, of: value, precision: precision), "\(value) in \(width) reads '\(text)'")
            }
            #expect(isTrue(ValueText.shortest(value, precision: precision), of: value, precision: precision))
        }
    }

    /// Whole numbers read back exactly, others to ten digits: what floating point adds behind them is no result.
    @Test func tenDigitsReadBack() throws {
        for value in Self.numbers {
            let read = try #require(Double(ValueText.shortest(value)))
            let isShort = value == value.rounded() || value.description.utf8.count <= 11
            #expect(isShort ? read == value : abs(read - value) <= abs(value) * 5.001e-10, "\(value) reads \(read)")
        }
    }

    static let noisy: [(Double, String)] = [
        (0.30000000000000004, "0.3"), (3.3000000000000003, "3.3"), (0.3333333333333333, "0.3333333333"),
        (-0.6666666666666666, "-0.6666666667"), (0.0033333333333333335, "0.003333333333"),
        (1_000_000_000.3333334, "1000000000"), (123456.7891234567, "123456.7891"), (9.99999999999, "10"), (0.1, "0.1"),
    ]

    @Test(arguments: noisy)
    func withoutNoise(value: Double, text: String) {
        #expect(ValueText.shortest(value) == text)
    }

    @Test func wholeNumbersAreWholeOrMarks() {
        for value in Self.numbers where value == value.rounded() {
            for width in 1...12 {
                let text = ValueText.fitted(value, width: width)
                let isRight =
                    Double(text) == value || isRounded(text, value)
                    || (text == String(repeating: "#", count: width) && width < 6)
                #expect(isRight, "\(value): \(text)")
            }
        }
    }

    /// Whether it is the nearest number with so many digits before the exponent.
    private func isRounded(_ text: String, _ value: Double) -> Bool {
        let parts = text.split(separator: "e")
        guard parts.count == 2, let digits = Double(parts[0]), let exponent = Int(parts[1]) else { return false }
        let decimals = parts[0].split(separator: ".").dropFirst().first?.count ?? 0
        let unit = (0..<decimals).reduce(1.0) { unit, _ in unit / 10 }
        let scaled = (0..<exponent).reduce(value) { value, _ in value / 10 }
        return abs(scaled - digits) <= unit / 2 * (1 + 1e-9)
    }

    /// What the text says, read back, is the value rounded to the decimals shown; or it says that it cannot say.
    private func isTrue(_ text: String, of value: Double, precision: Int?) -> Bool {
        if text.allSatisfy({ $0 == "#" }) { return ValueText.shortest(value, precision: precision).count > text.count }
        if text == "~0" || text == "-~0" { return value != 0 && abs(value) < 1 }
        if text.contains("~") {
            return value != value.rounded()
                && Double(text.filter { $0 != "~" }) == value.rounded(.toNearestOrAwayFromZero)
        }
        guard let read = Double(text) else { return isRounded(text, value) }
        if text.contains("e") { return read == value || isRounded(text, value) }
        let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
        if let precision, decimals > precision { return false }
        // Zeros at the end of a fraction are not shown, so the unit may be finer than the digits tell.
        let unit = (0..<decimals).reduce(1.0) { unit, _ in unit / 10 }
        return abs(read - value) <= unit / 2 * (1 + 1e-9) + value.ulp
    }
}
