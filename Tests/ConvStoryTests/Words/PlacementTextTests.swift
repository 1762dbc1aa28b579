import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct PlacementTextTests {
    private func worked(_ convolution: Convolution, _ step: Int) -> String {
        PlacementText(convolution.placements[step], of: convolution).worked
    }

    @Test func aRow() throws {
        let row = try Convolution.row([2, 0, 3, 1, 4, 2], [1, 2, -1])
        #expect(worked(row, 1) == "y[1] = 0·1 + 3·2 + 1·(-1) = 5")
        #expect(worked(try row.replacing(bias: [3]), 3) == "y[3] = 1·1 + 4·2 + 2·(-1) + 3 (bias) = 10")
    }

    @Test func aPooling() throws {
        #expect(worked(try .pooling([[1, 3, 2, 0]], by: 2), 1) == "y[1] = max(2, 0) = 2")
        let mean = try Convolution.pooling([[1, 3, 2, 0]], by: 2, .mean(countsPadding: true))
        #expect(worked(mean, 0) == "y[0] = (1 + 3)/2 = 2")
    }

    /// Digits that are left out are said to be.
    @Test func aThird() throws {
        #expect(worked(try .row([1, 0], [1.0 / 3, 0]), 0) == "y[0] = 1·0.3333333333 + 0·0 ≈ 0.3333333333")
    }

    @Test func manyTerms() throws {
        let terms = repeatElement("1·1", count: 12).joined(separator: " + ")
        let text = worked(try .ones([3, 3, 3], [2, 3, 3, 3]), 1)
        #expect(text == "y[1,0,0] = \(terms) + ... = 27 (27 products)")
    }
}
