import ConvData
import ConvEngine
import ConvRecipe
import Testing

/// Channels first, unless only last fits, or the layer is Keras'.
@Suite struct ChannelOrderTests {
    /// Ones as a nested list of this shape.
    private func ones(_ shape: [Int]) -> String {
        guard let extent = shape.first else { return "1" }
        return "[" + Array(repeating: ones(Array(shape.dropFirst())), count: extent).joined(separator: ",") + "]"
    }

    private func operation(
        _ kind: OperationKind, _ input: [Int], _ weight: [Int]?, _ layer: String? = nil, _ layout: InputLayout = .auto
    ) throws -> Operation {
        var files = ["x.json": ones(input)]
        if let weight { files["w.json"] = ones(weight) }
        let recipe = Recipe.of(kind) {
            ($0.input, $0.layer, $0.layout) = ("x.json", layer, layout)
            $0.weight = weight == nil ? nil : "w.json"
        }
        return try recipe.operation(reading: FakeReader(files: files))
    }

    static let onlyLast: [(OperationKind, [Int], [Int]?, String?, [Int])] = [
        (.oneD, [16, 3], [2, 3, 3], nil, [3, 16]), (.oneD, [20, 6], nil, "Conv1d(6, 2, 3)", [6, 20]),
        (.threeD, [5, 6, 7, 2], nil, "Conv3d(2, 2, 3)", [2, 5, 6, 7]),
        (.conv2D, [6, 7, 16], nil, "Conv2d(16, 2, 3)", [16, 6, 7]),
        (.conv2D, [6, 7, 16], [2, 16, 3, 3], nil, [16, 6, 7]), (.oneD, [20, 6], [2, 6, 3], nil, [6, 20]),
        (.threeD, [5, 6, 7, 2], [3, 2, 2, 2, 2], nil, [2, 5, 6, 7]),
        (.conv2D, [1, 6, 7, 16], [2, 16, 3, 3], nil, [16, 6, 7]),
        (.conv2D, [8, 9, 6], nil, "Conv2d(6, 4, 3, groups=2)", [6, 8, 9]),
    ]

    @Test(arguments: onlyLast)
    func turnsWhereOnlyLastFits(
        kind: OperationKind, input: [Int], weight: [Int]?, layer: String?, expected: [Int]
    ) throws {
        let operation = try operation(kind, input, weight, layer)
        #expect(Array(operation.convolution.input.shape.extents) == expected)
        let shape = "[\(input.map(String.init).joined(separator: ","))]"
        let remark = "x.json turned from \(shape) (or --layout channels-first): only so it fits"
        #expect(operation.remarks.first == remark)
        #expect(operation.notes.text?.contains(remark) == true)
    }

    @Test(arguments: onlyLast)
    func leavesThemWhereThatIsAsked(
        kind: OperationKind, input: [Int], weight: [Int]?, layer: String?, expected: [Int]
    ) {
        #expect(throws: RecipeError.self) { try operation(kind, input, weight, layer, .channelsFirst) }
    }

    /// What looks like a picture with its channels last is left where only that fits.
    @Test func aPictureOfManyChannelsFirst() throws {
        let operation = try operation(.conv2D, [8, 7, 3], [2, 8, 3, 3])
        #expect(Array(operation.convolution.input.shape.extents) == [8, 7, 3] && operation.remarks.isEmpty)
    }

    /// Where neither order fits, the likelier one is spoken of.
    @Test func neither() {
        #expect(
            throws: RecipeError(
                .badData, "the input has 6 channels, but Conv2d takes 4",
                hint: "change in_channels of the layer, or the input")
        ) {
            try operation(.conv2D, [6, 7, 16], nil, "Conv2d(4, 2, 3)")
        }
    }

    /// What was typed is never turned, but the way is told.
    @Test func whatIsTypedGetsAHint() {
        let refused = Recipe.of(.oneD) { ($0.input, $0.weight) = ("1 2; 3 4; 5 6", "[[[1],[2]]]") }.refusal()
        #expect(refused?.reason == "the kernel has 2 channels but each filter reads 3 (3 input channels)")
        #expect(
            refused?.hint
                == "change --weight, --input or --groups, or take its channels last with --layout channels-last")
    }

    @Test(
        arguments: [
            (OperationKind.conv2D, [8, 8, 16], nil, "Conv2D(4, 3, use_bias=False)", [16, 8, 8], [4, 6, 6]),
            (.conv2D, [8, 8, 16], [3, 3, 16, 4], "Conv2D(4, 3)", [16, 8, 8], [4, 6, 6]),
            (.oneD, [100, 4], nil, "Conv1D(4, 3)", [4, 100], [4, 98]),
            (.conv2D, [8, 8, 16], nil, "Conv2D(4, 3, data_format='channels_last')", [16, 8, 8], [4, 6, 6]),
            (.conv2D, [2, 2, 8], nil, "Conv2D(4, 1)", [8, 2, 2], [4, 2, 2]),
            (.maxPool2D, [8, 8, 16], nil, "MaxPooling2D(2)", [16, 8, 8], [16, 4, 4]),
        ] as [(OperationKind, [Int], [Int]?, String, [Int], [Int])])
    func kerasHasItsChannelsLast(
        kind: OperationKind, input: [Int], weight: [Int]?, layer: String, turned: [Int], output: [Int]
    ) throws {
        let operation = try operation(kind, input, weight, layer)
        #expect(Array(operation.convolution.input.shape.extents) == turned)
        #expect(Array(operation.convolution.outputShape.extents) == output)
        #expect(
            operation.remarks.contains {
                $0.hasSuffix(" (or --layout channels-first): its channels are last, as Keras has them")
            })
        #expect(
            try Array(self.operation(kind, input, nil, layer, .channelsFirst).convolution.input.shape.extents) == input)
    }

    @Test(
        arguments: [
            ("Conv2D(4, 3, data_format='channels_first')", nil), ("Conv2d(16, 4, 3)", nil),
            // Only first fits: the weight says so.
            ("Conv2D(4, 3)", [3, 3, 16, 4]),
        ] as [(String, [Int]?)])
    func otherLayersHaveThemFirst(layer: String, weight: [Int]?) throws {
        let operation = try operation(.conv2D, [16, 8, 8], weight, layer)
        #expect(Array(operation.convolution.input.shape.extents) == [16, 8, 8])
        #expect(!operation.remarks.contains { $0.contains("its channels are last") })
    }

    /// Standard input is read once, whatever is tried with it.
    @Test func aWeightFromStandardInput() throws {
        let recipe = Recipe.of(.oneD) { ($0.input, $0.weight) = ("x.json", "-") }
        let reader = OnceReader(reader: FakeReader(files: ["x.json": ones([16, 3])], input: ones([2, 3, 3])))
        #expect(try Array(recipe.operation(reading: reader).convolution.outputShape.extents) == [2, 14])
    }

    /// Rows of a table without a heading may be numbers with decimal commas: said where columns are signals.
    @Test(arguments: [nil, "1"] as [String?])
    func twoColumnsThatMayBeOne(column: String?) throws {
        let recipe = Recipe.of(.oneD) { ($0.input, $0.weight, $0.column) = ("v.csv", "ones:1", column) }
        let operation = try recipe.operation(reading: FakeReader(files: ["v.csv": "1,5\n2,5\n3,5\n"]))
        let doubt = "with commas between two columns (if they are decimal, put one heading above them)"
        #expect(
            operation.remarks.count == 1 && operation.remarks[0].hasPrefix("v.csv ")
                && operation.remarks[0].hasSuffix(doubt))
        let grid = Recipe.of(.twoD) { ($0.input, $0.weight) = ("v.csv", "ones:1x1") }
        #expect(try grid.operation(reading: FakeReader(files: ["v.csv": "1,5\n2,5\n3,5\n"])).remarks.isEmpty)
    }
}

/// Standard input is empty once it was read.
private final class OnceReader: SourceReader, @unchecked Sendable {
    private let reader: FakeReader
    private var wasRead = false

    init(reader: FakeReader) {
        self.reader = reader
    }

    func standardInput() throws(RecipeError) -> [UInt8] {
        defer { wasRead = true }
        return wasRead ? [] : try reader.standardInput()
    }

    func bytes(of path: String) throws(RecipeError) -> [UInt8] { try reader.bytes(of: path) }
    func exists(_ path: String) -> Bool { reader.exists(path) }
    func isDirectory(_ path: String) -> Bool { reader.isDirectory(path) }
}
