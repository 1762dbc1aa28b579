import ConvEngine
import ConvLesson
import Support
import Testing

/// Of the ways to a wrong number those that are near.
extension GradeTests {
    /// What hardly anybody does is named behind the number of a neighbour.
    @Test func theLikeliestComesFirst() throws {
        let grid = try Convolution(
            input: Tensor(shape: Shape([1, 3, 3]), values: [1, 2, 3, 4, 5, 6, 7, 8, 9]),
            weight: Tensor(shape: Shape([1, 1, 2, 2]), values: [0, 1, 0, 0]), parameters: Parameters(spatialRank: 2))
        let reasons = try wrong("5", .value(at: [0, 0, 0]), grid)?.reasons
        #expect(reasons?.first == "at y[1,0]", "\(reasons ?? [])")
    }

    /// Stamps that meet are added.
    @Test func stampsThatAreNotAdded() throws {
        let stamps = try Convolution.row([2, 1, 3], [1, 2, -1]) {
            $0.isTransposed = true
            $0.stride = [2]
        }
        let (last, first) = (
            try wrong("1", .value(at: [0, 2]), stamps)?.reasons, try wrong("-2", .value(at: [0, 2]), stamps)?.reasons
        )
        #expect(last?.contains("when the last stamp takes the place of those before it") == true, "\(last ?? [])")
        #expect(first?.contains("when only the first stamp is counted") == true, "\(first ?? [])")
    }

    @Test func aWindowThatIsAddedUp() throws {
        let pooling = try Convolution(
            pooling: Tensor(shape: Shape([1, 4]), values: [1, 3, 2, 5]), kernelSize: [2], combine: .maximum,
            parameters: Parameters(spatialRank: 1))
        #expect(
            try wrong("4", .value(at: [0, 0]), pooling)?.reasons.first
                == "when the sum is taken instead of the maximum")
    }
}
