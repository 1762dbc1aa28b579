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

    /// What there is to see, short enough for a line of 80 columns.
    @Test(arguments: OperationKind.all)
    func saysWhatThereIsToSee(kind: OperationKind) throws {
        let example = try Recipe(kind).operation(reading: .none)
        var own = Recipe(kind)
        own.input = "ones"
        let lines = try [example, own.operation(reading: .none)].compactMap(\.about?.gathering)
        #expect(lines.count == 2 && (kind.pooling == nil) == (lines[0] != lines[1]))
        #expect(lines.allSatisfy { (20...78).contains($0.count) && !$0.hasSuffix(".") })
    }

    /// Neighbours differ, and both signs occur.
    @Test(arguments: OperationKind.all.filter { $0.pooling == nil })
    func convolvesSomethingWorthSeeing(kind: OperationKind) throws {
        let convolution = try Recipe(kind).operation(reading: .none).convolution
        let (output, shape) = (convolution.output(), convolution.outputShape)
        #expect(output.values.contains { $0 < 0 } && output.values.contains { $0 > 0 })
        for position in (0..<shape.count).map(shape.position(at:)) {
            for axis in 0..<shape.extents.count where position[axis] + 1 < shape[axis] {
                var next = position
                next[axis] += 1
                #expect(output[position] != output[next])
            }
        }
        #expect(convolution.input.values.allSatisfy { $0 == $0.rounded() && abs($0) < 10 })
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
