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
