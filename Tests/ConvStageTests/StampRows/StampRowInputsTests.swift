@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// Where inputs stand over their stamps, and what of these is cut off.
@Suite struct StampRowInputsTests {
    /// A stride is seen as a gap between the inputs, each over the middle of its stamp.
    @Test func inputsStandOverTheirStamps() throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 2, 1]) { ($0.isTransposed, $0.stride) = (true, [3]) }
        let story = Story(convolution, perspective: .inputs)
        for index in 0..<3 {
            let scene = story.scene(at: story.storyboard.time(completing: index))
            let painter = SeenStampRow(scene, Size(columns: 120, rows: 36), Look(theme: .dark)).painter
            #expect(painter.middle(ofInput: index) == Double(3 * index + 1))
            #expect(painter.place(ofCell: 1) == painter.middle(ofInput: index))
        }
    }

    private func padded(_ placement: Int) throws -> SeenStampRow {
        let convolution = try Convolution.row([2, -1, 3, 0, 4, 1, -2, 5], [1, 2, -1]) {
            ($0.isTransposed, $0.padding) = (true, [Padding(1)])
        }
        let story = Story(convolution, perspective: .inputs)
        return SeenStampRow(
            story.scene(at: Moment(placement: placement, .light, of: 3)), Size(columns: 80, rows: 22),
            Look(theme: .dark))
    }

    /// The inputs have indices as other rows have, the one that stamps lit.
    @Test func inputsHaveIndices() throws {
        let seen = try padded(2)
        let row = try #require(seen.layout.inputRulerRow)
        #expect(seen.canvas.text(ofRow: row).split(separator: " ").joined() == "01234567", "\(seen.canvas.drawing)")
        let lit = Theme.dark.words[.tap] ?? Theme.dark.strong
        let two = (0..<80).filter { seen.canvas[$0, row].foreground == lit }.map { seen.canvas[$0, row].character }
        #expect(two == ["2"])
    }

    /// What of the kernel falls beside the output is a ghost there.
    @Test(arguments: [(0, -1), (7, 8)])
    func whatFallsOffIsAGhost(placement: Int, place: Int) throws {
        let seen = try padded(placement)
        let x = seen.painter.x(of: Double(place)) + 1
        let y = seen.layout.output.top + seen.layout.cube.depthRows + 1
        #expect(
            seen.canvas[Int(x), Int(y)].background == Theme.dark.cube(.unread)?.front, "\(seen.canvas.drawing)")
    }
}
