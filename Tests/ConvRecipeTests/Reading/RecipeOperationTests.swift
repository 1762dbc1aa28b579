import ConvEngine
import ConvRecipe
import Testing

/// From strings as they are typed to numbers.
@Suite struct RecipeOperationTests {
    @Test func numbers() throws {
        let recipe = Recipe.of(.oneD) {
            $0.input = "1 2 3 4"
            $0.weight = "1 -1"
            $0.bias = "10"
            $0.padding = "1:0"
            $0.stride = "2"
        }
        let operation = try recipe.operation(reading: FakeReader())
        // 0·1 − 1, 2 − 3, and 10 for each
        #expect(operation.convolution.output().values == [9, 9])
        #expect(operation.notes.text == nil && operation.pixels == nil)
    }

    typealias Typed = @Sendable (inout Recipe) -> Void
    typealias Meant = @Sendable (inout Parameters) -> Void

    static let options: [(Typed, Meant)] = [
        ({ $0.stride = "2,1" }, { $0.stride = [2, 1] }),
        ({ $0.stride = "2" }, { $0.stride = [2, 2] }),
        ({ $0.padding = "same" }, { $0.padding = [Padding(1), Padding(1)] }),
        ({ $0.padding = "full" }, { $0.padding = [Padding(2), Padding(2)] }),
        ({ $0.padding = "1:0,2" }, { $0.padding = [Padding(before: 1, after: 0), Padding(2)] }),
        (
            { ($0.padding, $0.paddingMode) = ("1", "circular") },
            { ($0.padding, $0.paddingMode) = ([Padding(1), Padding(1)], .circular) }
        ),
        ({ $0.dilation = "(1, 2)" }, { $0.dilation = [1, 2] }),
        ({ $0.flip = true }, { $0.isFlipped = true }),
        (
            { ($0.transposed, $0.stride, $0.outputPadding) = (true, "2", "1") },
            { ($0.isTransposed, $0.stride, $0.outputPadding) = (true, [2, 2], [1, 1]) }
        ),
    ]

    @Test(arguments: options)
    func optionsAreParameters(typed: Typed, meant: Meant) throws {
        var parameters = Parameters(spatialRank: 2)
        meant(&parameters)
        #expect(try Recipe.of(.twoD, typed).operation(reading: .none).convolution.parameters == parameters)
    }

    @Test func filesAndStandardInput() throws {
        let recipe = Recipe.of(.twoD) {
            $0.input = "rows.csv"
            $0.weight = "-"
        }
        let reader = FakeReader(files: ["rows.csv": "1,2\n3,4\n"], input: "[[1, 0], [0, 1]]")
        #expect(try recipe.operation(reading: reader).convolution.output().values == [5])
    }

    /// What begins like numbers is a file if there is one of that name.
    @Test func namesThatLookLikeNumbers() {
        let recipe = Recipe.of(.oneD) { $0.input = "12" }
        #expect(recipe.refusal(reading: FakeReader(files: ["12": "1"]))?.kind == .badData)
        #expect(
            recipe.refusal(reading: FakeReader(directories: ["12"]))
                == RecipeError(
                    .noInput, "12 is a directory", hint: "give a file"))
    }

    @Test func notesAndPixels() throws {
        let image = FakeReader(files: ["a.ppm": "P3 2 1 255 255 0 0 0 0 255\n"])
        let brightness = try Recipe.of(.twoD) { ($0.input, $0.weight) = ("a.ppm", "[[1]]") }.operation(reading: image)
        #expect(brightness.pixels == 0...255)
        #expect(brightness.notes.text == "a.ppm in grey: 0.299 R + 0.587 G + 0.114 B")

        let colors = try Recipe.of(.conv2D) {
            ($0.input, $0.weight, $0.normalize) = ("a.ppm", "ones:1x1", true)
        }.operation(reading: image)
        #expect(colors.pixels == 0...1)
        #expect(colors.notes.text == "the kernel 'ones' is used for each of the 3 channels")
        #expect(colors.convolution.output().values == [1, 1])
    }

    /// The size of a random weight, and the same numbers for the same seed.
    @Test func randomWeights() throws {
        func weight(_ seed: UInt64) throws -> Tensor {
            let recipe = Recipe.of(.conv2D) {
                ($0.input, $0.kernelSize, $0.outChannels, $0.groups, $0.seed) = ("ones:4x5x5", "2,3", 6, 2, seed)
            }
            return try #require(recipe.operation(reading: .none).convolution.weight)
        }
        #expect(try Array(weight(1).shape.extents) == [6, 2, 2, 3])
        #expect(try weight(1) == weight(1))
        #expect(try weight(1) != weight(2))
    }
}
