import ConvData
import Testing

@Suite struct NamedSourceTests {
    @Test(
        arguments: [
            ("ramp", "ramp", nil), ("ramp:5x5", "ramp", [5, 5]), ("random:3,5,5", "random", [3, 5, 5]),
            ("ones:(2, 3)", "ones", [2, 3]), ("edge", "edge", nil), ("digit3", "digit3", nil),
            ("digit3-28", "digit3-28", nil), ("sobel-x", "sobel-x", nil),
        ] as [(String, String, [Int]?)])
    func knows(text: String, name: String, shape: [Int]?) throws {
        let source = try #require(try NamedSource(text))
        #expect(source.name == name)
        #expect(source.shape == shape)
    }

    @Test(arguments: ["", "rampe", "Ramp", ":5", "1 2 3", "ramp.csv"])
    func knowsNot(text: String) throws {
        #expect(try NamedSource(text) == nil)
    }

    @Test(arguments: [
        ("ramp:", "there is no number"),
        ("ramp:five", "'five' is not a whole number"),
        ("ramp:0x5", "the shape [0,5] has an axis shorter than 1"),
        ("ramp:99999999999999999999", "'99999999999999999999' is too large"),
        ("ramp:1x1x1x1x1x1x1x1x1", "there are more than 8 numbers"),
    ])
    func refuses(text: String, sentence: String) {
        #expect(refusal { try NamedSource(text) }.first == sentence)
    }

    @Test func takesTheDefaultShapeUnlessItHasOne() {
        #expect(outcome { try NamedSource("ramp")!.input(defaultShape: [2], seed: 0) } == "[2] 1 2")
        #expect(outcome { try NamedSource("ramp:3")!.input(defaultShape: [2], seed: 0) } == "[3] 1 2 3")
        #expect(outcome { try NamedSource("ones")!.weight(spatialRank: 1, defaultShape: [2], seed: 0) } == "[2] 1 1")
        #expect(outcome { try NamedSource("edge")!.weight(spatialRank: 1, defaultShape: [2], seed: 0) } == "[3] 1 0 -1")
    }

    /// A drawn input may be a weight: what looks like it gives the largest sum.
    @Test func takesADrawnInputForBoth() throws {
        let source = try #require(try NamedSource("square"))
        let drawn = try source.input(defaultShape: [2], seed: 0)
        #expect(drawn.shape == [5, 5])
        #expect(try source.weight(spatialRank: 2, defaultShape: [3, 3], seed: 0) == drawn)
        #expect(
            refusal { try NamedSource("square:3x3")!.input(defaultShape: [2], seed: 0) } == [
                "the input 'square' always has the shape [5,5]", "write 'square' without a shape",
            ])
    }

    @Test func noNameStandsForTwoThings() {
        #expect(Set(NamedSource.names).count == NamedSource.names.count)
    }

    @Test func refusesAKernelAsInputOrInAnotherShape() {
        #expect(
            refusal { try NamedSource("edge")!.input(defaultShape: [2], seed: 0) } == [
                "'edge' is a kernel, not an input", "use numbers, a file or an input that the command kernels lists",
            ])
        #expect(
            refusal { try NamedSource("edge:5")!.weight(spatialRank: 1, defaultShape: [2], seed: 0) } == [
                "the kernel 'edge' always has the shape [3]", "write 'edge' without a shape",
            ])
    }
}
