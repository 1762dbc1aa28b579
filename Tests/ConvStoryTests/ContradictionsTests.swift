import ConvEngine
import ConvStory
import Support
import Testing

/// Where someone has other numbers, seen from afar.
@Suite struct ContradictionsTests {
    /// A picture of 2×6 that goes through as it is, of which one number is claimed to be another, by dots of 2×2 cells.
    private func dots(wrongAt step: Int?, placement: Int) throws -> [Bool] {
        let values = (0..<12).map(Double.init)
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 2, 6]), values: values),
            weight: Tensor(shape: Shape([1, 1, 1, 1]), values: [1]), parameters: Parameters(spatialRank: 2))
        let claimed = values.enumerated().map { $0 == step ? -1 : $1 }
        let claim = try Claim(name: "mine.npy", numbers: Tensor(shape: Shape([1, 2, 6]), values: claimed))
        let scale = MapScale(rows: 100, columns: 100, intoRows: 50, columns: 50)
        return Scene(convolution, placement: placement, .rest, claim: claim).outputContradictions(scale)
    }

    @Test func aDotIsMarkedForAnyOfItsCells() throws {
        #expect(try dots(wrongAt: 2, placement: 11) == [false, true, false])
        #expect(try dots(wrongAt: 9, placement: 11) == [false, true, false])
        #expect(try dots(wrongAt: nil, placement: 11) == [false, false, false])
    }

    @Test func onlyWhatIsToldIsMarked() throws {
        #expect(try dots(wrongAt: 4, placement: 3) == [false, false, false])
        #expect(try dots(wrongAt: 4, placement: 4) == [false, false, true])
    }

    @Test func nobodyHasOtherNumbers() throws {
        let scene = Scene(try .row([1, 2], [1]), placement: 0, .rest)
        #expect(scene.outputContradictions(MapScale(rows: 1, columns: 2, intoRows: 1, columns: 2)).isEmpty)
    }
}
