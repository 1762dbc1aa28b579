import ConvEngine
import Support
import Testing

@Suite struct PlacementsTests {
    private func convolution(_ change: (inout Parameters) -> Void = { _ in }) throws -> Convolution {
        var parameters = Parameters(spatialRank: 2)
        change(&parameters)
        return try Convolution(
            input: .counting([1, 4, 4]), weight: .ones([2, 1, 3, 3]), bias: [0, 100], parameters: parameters)
    }

    @Test func theyComeInOutputOrder() throws {
        let placements = try convolution().placements
        #expect(placements.map(\.step) == Array(0..<8))
        #expect(
            placements.map(\.output.description) == [
                "[0,0,0]", "[0,0,1]", "[0,1,0]", "[0,1,1]", "[1,0,0]", "[1,0,1]", "[1,1,0]", "[1,1,1]",
            ])
        #expect(placements.map(\.filter) == [0, 0, 0, 0, 1, 1, 1, 1])
        #expect(placements.map(\.bias) == [0, 0, 0, 0, 100, 100, 100, 100])
        #expect(placements.map(\.sum) == [54, 63, 90, 99, 154, 163, 190, 199])
    }

    @Test func startsFollowTheStride() throws {
        let placements = try convolution {
            $0.stride = [2, 3]
            $0.padding = [Padding(1), Padding(1)]
        }.placements
        #expect(placements[..<4].map(\.starts) == [[0, 0], [0, 3], [2, 0], [2, 3]])
    }

    @Test func indices() throws {
        let placements = try convolution().placements
        #expect(indexFaults(of: placements) == [])
        #expect(indexFaults(of: placements[3..<6]) == [])
        #expect(placements[3..<6].startIndex == 3)
    }

    /// -1·1 + 2·(-3) - 4 cancels nothing, 2·1 + 3·(-3) + 4 much.
    @Test func magnitudeIsTheSumWithoutSigns() throws {
        let input = try Tensor(shape: Shape([1, 3]), values: [-1, 2, 3])
        let weight = try Tensor(shape: Shape([1, 1, 2]), values: [1, -3])
        let placements = try Convolution(
            input: input, weight: weight, bias: [-4], parameters: Parameters(spatialRank: 1)
        ).placements
        #expect(placements.map(\.sum) == [-11, -11])
        #expect(placements.map(\.magnitude) == [11, 15])
    }

    /// In one piece or in many, they are the sums of all placements.
    @Test(arguments: [(2, true), (1 << 22, false)])
    func piecesOfTheOutput(padding: Int, isInBulk: Bool) throws {
        var parameters = Parameters(spatialRank: 1)
        parameters.padding = [Padding(before: padding, after: 0)]
        let convolution = try Convolution(
            input: .counting([1, 10]), weight: .ones([1, 1, 3]), parameters: parameters)
        var pieces = 0
        var last: [Double] = []
        var count = 0
        convolution.forEachOutputPiece { piece in
            pieces += 1
            count += piece.count
            last = (last + piece).suffix(10)
        }
        #expect(convolution.isSummedInBulk == isInBulk)
        #expect((pieces == 1) == isInBulk)
        #expect(count == convolution.outputShape.count)
        #expect(last == convolution.placements.suffix(10).map(\.sum))
    }

    @Test(arguments: [(PaddingMode.zeros, 0.0), (.replicate, 30.0)])
    func aBillionPlacements(_ mode: PaddingMode, _ expected: Double) throws {
        var parameters = Parameters(spatialRank: 1)
        parameters.padding = [Padding(500_000_000)]
        parameters.paddingMode = mode
        let placements = try Convolution(input: .counting([1, 10]), weight: .ones([1, 1, 3]), parameters: parameters)
            .placements
        #expect(placements.count == 1_000_000_008)
        let elapsed = ContinuousClock().measure { #expect(placements.last?.sum == expected) }
        #expect(elapsed < .milliseconds(50))
        #expect(placements[500_000_000].sum == 6)
        #expect(placements[500_000_001...].first?.sum == 9)
    }
}
