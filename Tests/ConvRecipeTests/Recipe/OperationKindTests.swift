import ConvRecipe
import Testing

@Suite struct OperationKindTests {
    @Test(arguments: [
        ("1d", "1d"), ("conv1d", "1d"), ("2d", "2d"), ("conv2d", "conv2d"), ("3d", "3d"), ("conv3d", "3d"),
        ("maxpool1d", "maxpool1d"), ("avgpool3d", "avgpool3d"),
    ])
    func isFoundByAnyOfItsNames(typed: String, name: String) {
        #expect(OperationKind.named(typed)?.name == name)
    }

    @Test(arguments: ["", "4d", "1D", "gallery"])
    func isNotFound(typed: String) {
        #expect(OperationKind.named(typed) == nil)
    }

    @Test func namesAreDistinct() {
        let names = OperationKind.all.flatMap { [$0.name] + $0.aliases }
        #expect(Set(names).count == names.count)
    }

    private static let poolings = [[1, 4], [1, 2, 2], [1, 2, 2, 2]]

    /// Neighbours differ, and both signs occur where no scene of the catalogue has set the numbers.
    @Test(arguments: OperationKind.all.filter { $0.pooling != nil })
    func poolsSomethingWorthSeeing(kind: OperationKind) throws {
        let pooling = try Recipe(kind).operation(reading: .none).convolution
        let output = pooling.output().values
        #expect(Set(output).count > 1)
        guard kind.spatialRank != 2 else {
            #expect(pooling.input.values.count == 25 && pooling.parameters.stride == [2, 2])
            return
        }
        #expect(Set(output).count >= output.count - 2)
        #expect(pooling.input.values.contains { $0 < 0 } && pooling.input.values.contains { $0 > 0 })
    }

    /// What is computed when nothing is given.
    @Test(arguments: zip(OperationKind.all, [[1, 6], [1, 3, 3], [1, 3, 3], [1, 2, 3, 3]] + poolings + poolings))
    func hasSomethingToShow(kind: OperationKind, shape: [Int]) throws {
        let convolution = try Recipe(kind).operation(reading: .none).convolution
        #expect(convolution.spatialRank == kind.spatialRank)
        #expect(Array(convolution.outputShape.extents) == shape)
    }
}
