import ConvEngine
import ConvStory
import Support
import Testing

extension MosaicTests {
    /// A picture of 2×6 that goes through as it is, of which one number is claimed to be another, by dots of 2×2 cells.
    private func dots(wrongAt step: Int?, placement: Int) throws -> [Double] {
        let values = (0..<12).map(Double.init)
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 2, 6]), values: values),
            weight: Tensor(shape: Shape([1, 1, 1, 1]), values: [1]), parameters: Parameters(spatialRank: 2))
        let claimed = values.enumerated().map { $0 == step ? -1 : $1 }
        let claim = try Claim(name: "mine.npy", numbers: Tensor(shape: Shape([1, 2, 6]), values: claimed))
        return Scene(convolution, placement: placement, .rest, claim: claim).outputMosaic(scale(2)).wrong
    }

    @Test func aDotIsMarkedForAnyOfItsCells() throws {
        #expect(try dots(wrongAt: 2, placement: 11) == [0, 0.25, 0])
        #expect(try dots(wrongAt: 9, placement: 11) == [0, 0.25, 0])
        #expect(try dots(wrongAt: nil, placement: 11) == [0, 0, 0])
    }

    @Test func onlyWhatIsToldIsMarked() throws {
        #expect(try dots(wrongAt: 4, placement: 3) == [0, 0, 0])
        #expect(try dots(wrongAt: 4, placement: 4) == [0, 0, 1])
    }

    @Test func nobodyHasOtherNumbers() throws {
        let scene = Scene(try convolution(), placement: 23, .rest)
        #expect(scene.outputMosaic(scale(2)).wrong.isEmpty)
    }
}
