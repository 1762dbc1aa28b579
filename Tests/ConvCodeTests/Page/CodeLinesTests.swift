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
}
