import ConvRecipe
import Testing

/// A bias is made up only where all numbers of a layer are.
@Suite struct LayerBiasTests {
    private func operation(_ layer: String, _ change: (inout Recipe) -> Void) throws -> Operation {
        let recipe = Recipe.of(.oneD) {
            ($0.input, $0.layer) = ("1 2 3 4", layer)
            change(&$0)
        }
        return try recipe.operation(reading: FakeReader(files: ["w.csv": "1,2,3\n"]))
    }

    @Test(arguments: ["[[[1,2,3]]]", "w.csv", "gaussian", "1 2 3"])
    func noneBesideGivenWeights(weight: String) throws {
        let operation = try operation("Conv1d(1, 1, 3)") { $0.weight = weight }
        #expect(operation.convolution.bias == nil)
        let remark =
            "no bias given: none is added, though Conv1d has one (give it with --bias, or write bias=False in the layer)"
        #expect(operation.remarks.last == remark)
        #expect(operation.notes.text?.contains(remark) == true)
    }

    @Test func kerasCallsItOtherwise() throws {
        let operation = try operation("Conv1D(1, 3)") { $0.weight = "1 2 3" }
        #expect(operation.convolution.bias == nil)
        #expect(
            operation.remarks.last?.hasSuffix("(give it with --bias, or write use_bias=False in the layer)") == true)
    }

    @Test func nothingIsSaidOfALayerWithoutOne() throws {
        let operation = try operation("Conv1d(1, 1, 3, bias=False)") { $0.weight = "1 2 3" }
        #expect(operation.convolution.bias == nil && operation.remarks.isEmpty)
    }

    @Test func aGivenOneIsAdded() throws {
        let operation = try operation("Conv1d(1, 1, 3)") { ($0.weight, $0.bias) = ("1 2 3", "10") }
        #expect(operation.convolution.output().values == [24, 30] && operation.remarks.isEmpty)
    }

    @Test func besideWeightsThatAreMadeUpItIs() throws {
        let operation = try operation("Conv1d(1, 2, 3)") { _ in }
        #expect(operation.convolution.bias?.count == 2 && operation.remarks.isEmpty)
    }
}
