import ConvCode
import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct CodeLinesTests {
    /// Comments that do not fit beside their line stand below it, as comments.
    @Test func narrowPagesPutCommentsBelow() throws {
        let scene = Scene(try .familiar(), placement: 0, .slide)
        let lines = CodeLines.lines(.pytorch, of: scene, columns: 40).map(\.description)
        #expect(
            lines.suffix(9) == [
                "x = torch.tensor(...,", "    dtype=torch.float64)", "# input, shape (1, 8)",
                "w = torch.tensor(...,", "    dtype=torch.float64)", "# weight, shape (1, 1, 3)",
                "y = F.conv1d(x, w)", "# y has shape (1, 6); --emit pytorch",
                "# writes this with all numbers",
            ])
    }

    /// A pooling has no weight to be shown.
    @Test func aPoolingHasOneOperand() throws {
        let pooling = try Convolution.pooling([[2, -1, 3, 0]], by: 2)
        let lines = CodeLines.lines(.numpy, of: Scene(pooling, placement: 0, .slide), columns: 100).map(\.description)
        #expect(
            lines == [
                "import numpy as np", "x = np.array(..., dtype=np.float64)  # input, shape (1, 4)",
                "y = np.full((1, 2), -np.inf)", "for k in range(2):  # cell after cell of the window",
                "    seen = x[:, k:k + 2*2:2]  # what it reads, in all placements at once",
                "    y = np.maximum(y, seen)", "# y has shape (1, 2); --emit numpy writes this with all numbers",
            ])
        #expect(
            CodeLines.lines(.loops, of: Scene(pooling, placement: 0, .rest), columns: 60).last?.description
                == "  y[i] = best         # y[0] = 2")
    }
}
