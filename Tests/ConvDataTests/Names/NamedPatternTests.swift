import ConvData
import Testing

@Suite struct NamedPatternTests {
    @Test(arguments: [
        (NamedPattern.ramp, [2, 3], "[2, 3] 1 2 3 4 5 6"),
        (.ones, [3], "[3] 1 1 1"),
        (.impulse, [5], "[5] 0 0 1 0 0"),
        (.impulse, [4], "[4] 0 0 1 0"),
        (.impulse, [3, 3], "[3, 3] 0 0 0 0 1 0 0 0 0"),
        (.impulse, [1, 3], "[1, 3] 0 1 0"),
        (.impulse, [1], "[1] 1"),
    ])
    func makes(pattern: NamedPattern, shape: [Int], expected: String) {
        #expect(outcome { try pattern.array(shape: shape, seed: 0) } == expected)
    }

    @Test func drawsTheSameForTheSameSeed() throws {
        let first = try NamedPattern.random.array(shape: [1000], seed: 7)
        #expect(try NamedPattern.random.array(shape: [1000], seed: 7) == first)
        #expect(try NamedPattern.random.array(shape: [1000], seed: 8) != first)
        #expect(Set(first.values) == Set(stride(from: -5, through: 5, by: 1)))
    }

    @Test(
        arguments: [
            ([], "the shape [] has no cells"),
            ([3, 0], "the shape [3,0] has no cells"),
            ([-1], "the shape [-1] has no cells"),
            ([.max, .max], "there are more than 134217728 numbers"),
            ([1, 1, 1, 1, 1, 1, 1, 1, 1], "the numbers have more than 8 axes"),
        ] as [([Int], String)])
    func refuses(shape: [Int], sentence: String) {
        for pattern in NamedPattern.allCases {
            #expect(refusal { try pattern.array(shape: shape, seed: 0) }.first == sentence)
        }
    }
}
