import ConvData
import ConvEngine
import ConvRecipe
import Testing

/// Arrays of other programs, put into PyTorch's order and said to be.
@Suite struct LayoutReadingTests {
    /// 0, 1, 2, ... as a nested list of this shape.
    private func counting(_ shape: [Int], from start: Int = 0) -> String {
        guard let extent = shape.first else { return "\(start)" }
        let size = shape.dropFirst().reduce(1, *)
        let entries = (0..<extent).map { counting(Array(shape.dropFirst()), from: start + $0 * size) }
        return "[" + entries.joined(separator: ",") + "]"
    }

    private func operation(
        _ kind: OperationKind, files: [String: String] = [:], _ change: (inout Recipe) -> Void
    ) throws -> Operation {
        try Recipe.of(kind, change).operation(reading: FakeReader(files: files))
    }

    @Test func channelsLast() throws {
        let operation = try operation(.conv2D, files: ["hwc.json": counting([4, 5, 3])]) {
            ($0.input, $0.weight) = ("hwc.json", "box")
        }
        #expect(Array(operation.convolution.input.shape.extents) == [3, 4, 5])
        #expect(
            operation.convolution.output().values.map { ($0 * 1e9).rounded() / 1e9 } == [57, 66, 75, 102, 111, 120])
        let remark = "hwc.json turned from [4,5,3] (or --layout channels-first): its channels are last"
        #expect(operation.remarks == [remark])
        #expect(operation.notes.text?.contains(remark) == true)
    }

    @Test func oneChannelLast() throws {
        let operation = try operation(.twoD, files: ["a.json": counting([5, 6, 1])]) { $0.input = "a.json" }
        #expect(Array(operation.convolution.input.shape.extents) == [1, 5, 6])
    }

    typealias Change = @Sendable (inout Recipe) -> Void

    static let table = "time,value\n0,1\n1,3\n2,5\n3,4\n"

    static let orders: [(Change, [Int], [Double])] = [
        ({ _ in }, [2, 4], [0, 1, 2, 3, 1, 3, 5, 4]), ({ $0.column = "2" }, [1, 4], [1, 3, 5, 4]),
        ({ $0.column = "value" }, [1, 4], [1, 3, 5, 4]),
        ({ $0.layout = .channelsFirst }, [4, 2], [0, 1, 1, 3, 2, 5, 3, 4]),
    ]

    @Test(arguments: orders)
    func rowsThatAreTime(change: Change, shape: [Int], values: [Double]) throws {
        let operation = try operation(.oneD, files: ["a.csv": Self.table]) {
            ($0.input, $0.weight) = ("a.csv", "ones:1")
            change(&$0)
        }
        #expect(Array(operation.convolution.input.shape.extents) == shape)
        #expect(operation.convolution.input.values == values)
        #expect(operation.remarks.count == 1 && operation.remarks[0].hasSuffix(" without its heading"))
    }

    /// What is typed is never turned.
    @Test func literalsStayAsTheyAre() throws {
        for text in ["0 1; 1 3; 2 5", "[[0,1],[1,3],[2,5]]"] {
            let operation = try operation(.oneD) { ($0.input, $0.weight) = (text, "ones:1") }
            #expect(Array(operation.convolution.input.shape.extents) == [3, 2] && operation.remarks.isEmpty)
        }
    }

    @Test func kerasWeights() throws {
        // x and w as NumPy counts them in Keras' order; PyTorch's conv2d of both, moved, says the same.
        let operation = try operation(
            .conv2D, files: ["x.json": counting([4, 5, 3]), "w.json": counting([3, 3, 3, 2])]
        ) {
            ($0.input, $0.weight, $0.weightLayout) = ("x.json", "w.json", .keras)
        }
        #expect(Array(operation.convolution.outputShape.extents) == [2, 2, 3])
        #expect(operation.convolution.output().values[0] == 18558)
        #expect(operation.remarks.last == "w.json turned from Keras' order [3,3,3,2]")
    }

    @Test func kerasWeightsAsAList() throws {
        let operation = try operation(.oneD) {
            ($0.input, $0.weight, $0.weightLayout) = ("1 2 3 4 5", "[[[1.]],[[0.]],[[-1.]]]", .keras)
        }
        #expect(operation.convolution.output().values == [-2, -2, -2])
    }

    @Test(
        arguments: [
            // Only Keras' order fits: four cells do not fit on three, three do.
            ([3, 1, 4], "[1,3]", [4, 1, 3], "turned from Keras' order [3,1,4] (or --weight-layout torch)"),
            // Only PyTorch's fits: nothing is to be said.
            ([4, 1, 3], "[1,3]", [4, 1, 3], nil),
            // Both fit.
            (
                [3, 1, 1], "[1,8]", [3, 1, 1],
                "in PyTorch's order (or --weight-layout keras, which fits as well)"
            ),
            // Neither way is there any difference.
            ([1, 1, 1], "[1,8]", [1, 1, 1], nil),
        ] as [([Int], String, [Int], String?)])
    func takesTheOrderThatFits(weight: [Int], input: String, expected: [Int], remark: String?) throws {
        let shape = input.dropFirst().dropLast().split(separator: ",").compactMap { Int($0) }
        let operation = try operation(.oneD, files: ["w.json": counting(weight)]) {
            ($0.input, $0.weight) = ("ones:\(shape.map(String.init).joined(separator: "x"))", "w.json")
        }
        #expect(Array(try #require(operation.convolution.weight).shape.extents) == expected)
        #expect(operation.remarks == (remark.map { ["w.json " + $0] } ?? []))
    }

    /// What is typed is in PyTorch's order even where only Keras' fits; how to say otherwise stands beside what is wrong.
    @Test func typedWeightsAreNotTurned() throws {
        let weight = "[[[[2,-3,0,1,1]]]]"
        func change(_ recipe: inout Recipe) { (recipe.input, recipe.weight) = ("ramp:4x4", weight) }
        let refused = Recipe.of(.conv2D, change).refusal()
        #expect(refused?.reason == "the kernel covers 5 columns but the input has only 4")
        #expect(refused?.hint?.hasSuffix("; or use --weight-layout keras, if the weight is in Keras' order") == true)
        let turned = try operation(.conv2D) {
            change(&$0)
            $0.weightLayout = .keras
        }
        #expect(Array(turned.convolution.outputShape.extents) == [5, 4, 4])
        let ofKeras = try operation(.conv2D) {
            change(&$0)
            $0.layer = "Conv2D(5, 1)"
        }
        #expect(Array(ofKeras.convolution.outputShape.extents) == [5, 4, 4])
    }

    /// The bias has a number for every filter: an order with another number of filters does not fit.
    @Test(
        arguments: [
            ("1 2 3 4", [4, 3, 3], nil),
            ("1 2 3", [3, 3, 4], "turned from Keras' order [4,3,3] (or --weight-layout torch)"),
            ("ones", [4, 3, 3], "in PyTorch's order (or --weight-layout keras, which fits as well)"),
            ("ones:4", [4, 3, 3], nil),
        ] as [(String, [Int], String?)])
    func theBiasTellsTheOrder(bias: String, expected: [Int], remark: String?) throws {
        let operation = try operation(.oneD, files: ["w.json": counting([4, 3, 3])]) {
            ($0.input, $0.weight, $0.bias) = ("ones:3x8", "w.json", bias)
        }
        #expect(Array(try #require(operation.convolution.weight).shape.extents) == expected)
        #expect(operation.remarks == (remark.map { ["w.json " + $0] } ?? []))
    }

    /// Whose layer it is tells the order of a weight that fits in both, unless the bias beside it tells another.
    @Test(
        arguments: [
            (
                "Conv1D(3, 3)", WeightLayout.auto,
                "turned from Keras' order [3,3,3], as the layer is Keras' (or --weight-layout torch, which fits as well)"
            ),
            ("Conv1d(3, 3, 3)", .auto, "in PyTorch's order (or --weight-layout keras, which fits as well)"),
            ("Conv1D(3, 3)", .torch, nil),
        ] as [(String, WeightLayout, String?)])
    func aLayerTellsTheOrder(layer: String, layout: WeightLayout, remark: String?) throws {
        let operation = try operation(.oneD, files: ["w.json": counting([3, 3, 3])]) {
            ($0.input, $0.weight, $0.layer, $0.weightLayout) = ("ones:3x8", "w.json", layer, layout)
        }
        let weight = try #require(operation.convolution.weight).values.prefix(3)
        #expect(weight == (remark?.hasPrefix("turned") == true ? [0, 9, 18] : [0, 1, 2]))
        #expect(operation.remarks.last { $0.hasPrefix("w.json") } == remark.map { "w.json " + $0 })
    }

    @Test func kerasWeightsOfEveryKind() throws {
        func weight(_ kind: OperationKind, _ input: String, _ shape: [Int], _ change: (inout Recipe) -> Void = { _ in })
            throws -> [Int]
        {
            let operation = try operation(kind, files: ["w.json": counting(shape)]) {
                ($0.input, $0.weight, $0.weightLayout) = (input, "w.json", .keras)
                change(&$0)
            }
            return Array(try #require(operation.convolution.weight).shape.extents)
        }
        #expect(try weight(.threeD, "ones:2x4x4x4", [3, 3, 3, 2, 5]) == [5, 2, 3, 3, 3])
        #expect(try weight(.conv2D, "ones:4x5x5", [3, 3, 4, 2]) { $0.groups = 4 } == [8, 1, 3, 3])
        #expect(try weight(.conv2D, "ones:2x5x5", [3, 3, 4, 2]) { $0.transposed = true } == [2, 4, 3, 3])
        #expect(
            try weight(.conv2D, "ones:3x5x5", [2, 2, 3, 7]) { $0.layer = "Conv2d(3, 7, 2)" } == [7, 3, 2, 2])
    }

    static let weights = "[array([[[1., 2.]]], dtype=float32), array([10., 20.], dtype=float32)]"

    /// The kernel and the bias of one list, whose bias tells the order.
    @Test func theListOfALayer() throws {
        let operation = try operation(.oneD, files: ["w.txt": Self.weights]) {
            ($0.input, $0.weight, $0.bias) = ("1 2 3", "w.txt", "w.txt")
        }
        #expect(operation.convolution.output().values == [11, 12, 13, 22, 24, 26])
        #expect(
            operation.remarks == [
                "w.txt turned from Keras' order [1,1,2] (or --weight-layout torch), without [2] of its list"
            ])
        let refused = Recipe.of(.oneD) { $0.input = Self.weights }.refusal()
        #expect(refused?.reason == "--input: there are 2 arrays in the list, of the shapes [1,1,2], [2]")
    }

    @Test(arguments: [
        (OperationKind.twoD, [3, 8, 8], [1, 8, 8]), (.conv2D, [3, 8, 8], [1, 8, 8]), (.oneD, [3, 8], [1, 8]),
        (.threeD, [3, 4, 4, 4], [1, 4, 4, 4]),
    ])
    func aBatchWithoutChannels(kind: OperationKind, shape: [Int], expected: [Int]) throws {
        let operation = try operation(kind, files: ["a.json": counting(shape)]) { ($0.input, $0.index) = ("a.json", 1) }
        #expect(Array(operation.convolution.input.shape.extents) == expected)
        #expect(operation.convolution.input.values.first == Double(shape.dropFirst().reduce(1, *)))
    }

    @Test(arguments: [
        ("bias.csv", "1\n2\n"), ("bias.json", "[1, 2]"), ("bias.txt", "tensor([1., 2.])"), ("bias.txt", "0.5;1\n"),
    ])
    func aBiasFromAFile(path: String, text: String) throws {
        let operation = try operation(.oneD, files: [path: text]) {
            ($0.input, $0.weight, $0.bias) = ("1 2", "[[[1]],[[1]]]", path)
        }
        #expect(operation.convolution.bias == (text.hasPrefix("0.5") ? [0.5, 1] : [1, 2]))
    }

    @Test(arguments: [
        ("ones", [1.0, 1]), ("ramp", [1, 2]), ("1/4 -1/2", [0.25, -0.5]), ("-1,0.5", [-1, 0.5]), ("-", [7, 8]),
    ])
    func aBiasByAnyName(text: String, expected: [Double]) throws {
        let recipe = Recipe.of(.oneD) { ($0.input, $0.weight, $0.bias) = ("1 2", "[[[1]],[[1]]]", text) }
        #expect(try recipe.operation(reading: FakeReader(input: "7 8")).convolution.bias == expected)
    }

    static let refusals: [(Change, String)] = [
        ({ ($0.input, $0.bias) = ("-", "-") }, "standard input cannot be both the input and the bias"),
        ({ ($0.weight, $0.bias) = ("-", "-") }, "standard input cannot be both the weight and the bias"),
        ({ $0.bias = "missing.csv" }, "missing.csv is missing"),
        ({ $0.bias = "[[1]]" }, "--bias: the bias has the shape [1,1], but it is a plain list"),
        (
            { ($0.input, $0.column) = ("1 2 3", "1") },
            "--input: --column takes a column of a table, but the input has the shape [3]"
        ),
        ({ $0.column = "0" }, "--column: there is no column 0"),
        ({ $0.bias = "b.safetensors" }, "--bias: 'b.safetensors' is a file of safetensors, which cannot be read"),
    ]

    @Test(arguments: refusals)
    func refuses(change: Change, reason: String) {
        #expect(Recipe.of(.oneD, change).refusal()?.reason == reason)
    }

    @Test func aColumnIsASignal() {
        let refused = Recipe.of(.twoD) { ($0.input, $0.column) = ("1 2; 3 4", "1") }.refusal()
        #expect(refused?.reason == "--column takes one column as a signal, but convviz 2d takes a grid")
    }
}
