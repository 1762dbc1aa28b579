import ConvRecipe
import Testing

/// What cannot be made, and the words for it.
@Suite struct RecipeErrorTests {
    typealias Change = @Sendable (inout Recipe) -> Void

    static let options: [(Change, String, String)] = [
        ({ $0.stride = "2,1" }, "--stride: 2 numbers are given for 1 spatial axis", "give one number"),
        ({ $0.stride = "y" }, "--stride: 'y' is not a whole number", "write for example 2 or 2,1"),
        ({ $0.stride = "0" }, "the stride is 0 but must be at least 1", "change --stride"),
        (
            { $0.padding = "sme" }, "--padding: 'sme' is not a padding",
            "use same, same-lower, valid, full, causal or numbers"
        ),
        (
            { ($0.padding, $0.transposed) = ("full", true) },
            "a transposed convolution is 'full' without padding, which only takes cells off its output",
            "leave out --padding, or use --padding same, causal or a number"
        ),
        (
            { $0.outputPadding = "1" }, "the output padding is 1, but only a transposed convolution has one",
            "use --output-padding with --transposed only"
        ),
        (
            { ($0.weight, $0.outChannels) = ("edge", 2) }, "--kernel-size and --out-channels make random weights",
            "leave them out, or --weight"
        ),
        (
            { ($0.input, $0.weight) = ("-", "-") }, "standard input cannot be both the input and the weight",
            "give one of them as a file"
        ),
        (
            { $0.normalize = true }, "--normalize is for images, but no operand is one",
            "leave it out, or give a .png, .jpg, .pgm or .ppm file"
        ),
    ]

    @Test(arguments: options)
    func refusesOptions(change: Change, reason: String, hint: String) {
        #expect(Recipe.of(.oneD, change).refusal() == RecipeError(.usage, reason, hint: hint))
    }

    static let numbers: [(Change, String, String)] = [
        (
            { ($0.input, $0.weight) = ("1e308 1e308 2 3", "1 1") },
            "the sums of filter 0 could grow beyond the largest number, 1.8e308",
            "use smaller numbers in --input or --weight"
        ),
        ({ $0.input = "1 x" }, "--input: 'x' is not a number", "write numbers like 3, -1.5 or 2e-3"),
        ({ $0.weight = "edg" }, "--weight: 'edg' is not a known name", "did you mean 'edge'?"),
        ({ $0.input = "a.csv" }, "a.csv, line 2, column 1: 'b' is not a number", "write numbers like 3, -1.5 or 2e-3"),
        (
            { $0.bias = "1 2; 3 4" }, "--bias: the bias has the shape [2,2], but it is a plain list",
            "write one number per filter, for example -1,0.5"
        ),
        (
            { $0.bias = "1 2" }, "the bias has 2 numbers but there is 1 filter", "give 1 number, one for each filter"
        ),
        (
            { ($0.weight, $0.bias) = ("[[[1]],[[2]]]", "0.5") }, "the bias has 1 number but there are 2 filters",
            "give 2 numbers, as 0.5,0.5"
        ),
        (
            { ($0.weight, $0.bias) = ("[[[1]],[[2]]]", "0") }, "the bias has 1 number but there are 2 filters",
            "give 2 numbers, as 0,0, or leave out --bias for none"
        ),
        (
            { ($0.layer, $0.bias) = ("Conv1d(1, 2, 3)", "0") }, "the bias has 1 number but there are 2 filters",
            "give 2 numbers, as 0,0, or write bias=False in the layer for none"
        ),
        (
            { ($0.layer, $0.bias) = ("Conv1d(1, 20, 3)", "1/3") }, "the bias has 1 number but there are 20 filters",
            "give 20 numbers, one for each filter"
        ),
        (
            { ($0.input, $0.weight) = ("1 2", "1 2 3") }, "the kernel covers 3 cells but the input has only 2",
            "use more --padding, a smaller --dilation or a smaller kernel"
        ),
        (
            { ($0.input, $0.weight) = ("ones:2x4", "1 2") },
            "the kernel has 1 channel but each filter reads 2 (2 input channels)",
            "a kernel by name, as box, is used for every channel; in numbers give [2,K], channels separated by ';'"
        ),
        (
            { $0.kernelSize = "0" }, "--kernel-size: the kernel size [0] is less than 1",
            "give every axis at least 1 cell"
        ),
        (
            { ($0.outChannels, $0.groups) = (2, 3) },
            "--groups: 1 input channel cannot be split into 3 equal groups", "choose a number of groups that divides 1"
        ),
    ]

    @Test(arguments: numbers)
    func refusesNumbers(change: Change, reason: String, hint: String) throws {
        let error = try #require(Recipe.of(.oneD, change).refusal(reading: FakeReader(files: ["a.csv": "1\nb\n"])))
        #expect(error.kind == .badData)
        #expect(error.reason == reason)
        #expect(error.hint == hint)
    }

    /// What the reader refuses comes through as it is.
    @Test func refusesWhatCannotBeRead() {
        let recipe = Recipe.of(.oneD) { $0.input = "gone.csv" }
        #expect(recipe.refusal() == RecipeError(.noInput, "gone.csv is missing", hint: "write it"))
        #expect(recipe.refusal(reading: .none)?.reason == "gone.csv cannot be read here")
    }

    @Test(arguments: [(OperationKind.oneD, "one axis"), (.threeD, "three axes")])
    func refusesImages(kind: OperationKind, axes: String) {
        let image = FakeReader(files: ["a.pgm": "P2 1 1 255 7\n"])
        #expect(
            Recipe.of(kind) { $0.input = "a.pgm" }.refusal(reading: image)
                == RecipeError(
                    .badData,
                    "the input is an image of one channel, but convviz \(kind.name) moves along \(axes)",
                    hint: "use convviz 2d"))
    }

    @Test func oneSentence() {
        #expect(RecipeError(.usage, "this is wrong", hint: "change it").sentence == "this is wrong: change it.")
        #expect(RecipeError(.usage, "this is wrong").sentence == "this is wrong.")
    }
}
