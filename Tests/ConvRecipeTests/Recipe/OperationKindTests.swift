import ConvRecipe
import Testing

@Suite struct OperationKindTests {
    @Test(arguments: [
        ("1d", "1d"), ("conv1d", "1d"), ("2d", "2d"), ("conv2d", "conv2d"), ("3d", "3d"), ("conv3d", "3d"),
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

    /// What is computed when nothing is given.
    @Test(arguments: zip(OperationKind.all, [[1, 6], [1, 3, 3], [1, 3, 3], [1, 2, 3, 3]]))
    func hasSomethingToShow(kind: OperationKind, shape: [Int]) throws {
        let convolution = try Recipe(kind).operation(reading: .none).convolution
        #expect(convolution.spatialRank == kind.spatialRank)
        #expect(Array(convolution.outputShape.extents) == shape)
    }
}
