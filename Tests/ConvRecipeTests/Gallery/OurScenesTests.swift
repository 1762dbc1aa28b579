import ConvEngine
import ConvRecipe
import Testing

/// What the summaries of our scenes promise, in numbers.
@Suite struct OurScenesTests {
    @Test(
        arguments: [
            // Four steps after the input is switched on, the mean has reached it; never before.
            ("causal", [0, 0, 0, 0, 0, 1, 2, 3, 4, 4]),
            // A click of 1 at 2, 7 and 9; echoes 3 and 6 later.
            ("dilated", [0, 0, 4, 0, 0, 2, 0, 4, 1, 4, 2, 0]),
            ("flip", [0, 1, 2, 3, 0]),
            ("same-even", [12, 16, 9, 24, 28, 15, 15, 17, 9]),
            ("reflect", [33, 36, 39, 42, 45, 48, 51, 54, 57]),
            ("grouped", [44, 44, 44, 44, 4400, 4400, 4400, 4400]),
            // The ends are means of two.
            (
                "moving_average",
                [0.5, 4 / 3.0, 2 / 3.0, 7 / 3.0, 5 / 3.0, 1, 4 / 3.0, 1.5]
            ),
            (
                "upsample",
                [1, 1, 2, 2, 3, 3, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 4, 4, 5, 5, 6, 6]
                    + [7, 7, 8, 8, 9, 9, 7, 7, 8, 8, 9, 9]
            ),
        ] as [(String, [Double])])
    func comesTo(name: String, output: [Double]) throws {
        #expect(try convolution(name).output().values == output)
    }

    @Test(arguments: [
        ("blur", [1, 8, 8]), ("sharpen", [1, 8, 8]), ("outline", [1, 8, 8]), ("emboss", [1, 8, 8]),
        ("sobel", [2, 6, 6]), ("digit", [1, 26, 26]), ("rgb", [2, 4, 4]), ("depthwise", [3, 4, 4]),
        ("pointwise", [2, 6, 6]), ("checkerboard", [1, 7, 7]), ("edge-3d", [1, 3, 3, 3]), ("depth-3d", [1, 3, 3, 3]),
        ("shrink", [1, 14, 14]),
    ])
    func hasShape(name: String, shape: [Int]) throws {
        #expect(try convolution(name).outputShape == Shape(shape))
    }

    @Test func depthwiseFiltersReadAChannelOfTheirOwn() throws {
        let convolution = try convolution("depthwise")
        #expect((0..<3).map { convolution.channels(readBy: $0) } == [0..<1, 1..<2, 2..<3])
    }

    @Test func blocksOverlapInACheckerboard() throws {
        let output = try convolution("checkerboard").output().values
        #expect(Array(output[14..<21]) == [2, 2, 4, 2, 4, 2, 2])
    }

    @Test func theBallIsEvenInside() throws {
        let convolution = try convolution("edge-3d")
        #expect(convolution.output()[Position([0, 1, 1, 1])] == 0)
        #expect(convolution.output()[Position([0, 0, 0, 0])] > 0)
    }
}
