import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

@testable import ConvStage

/// No painter knows what a pooling is; they draw it as they draw all scenes.
@Suite struct PoolingStageTests {
    private static let sizes = [(40, 12), (80, 24), (120, 36), (200, 55)]

    @Test(arguments: 0..<40 as Range<UInt64>)
    func everythingStaysOnTheScreen(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let convolution = try RandomPooling(seed: seed).convolution
        let story = Story(Subject(convolution, title: "convviz maxpool"))
        for (columns, rows) in Self.sizes {
            let scene = story.scene(at: VolumeCase.moment(of: story, &generator))
            var picture = Picture()
            Stage.draw(scene, in: Area(columns: columns, rows: rows), look: VolumeCase.look(&generator), in: &picture)
            #expect(picture.fault(columns: columns, rows: rows) == nil, "\(columns)×\(rows)")
            #expect(!picture.texts.contains { $0.hasPrefix("kernel") && !$0.hasPrefix("kernel_size") })
        }
    }

    private func rows(_ convolution: Convolution, _ phase: Phase, columns: Int = 60, rows: Int = 16) -> [String] {
        var picture = Picture()
        Stage.draw(
            Scene(convolution, placement: 0, phase), in: Area(columns: columns, rows: rows),
            look: Look(theme: .mono, grain: .whole), in: &picture)
        let canvas = Canvas(picture, size: Size(columns: columns, rows: rows), glyphs: .ascii)
        return (0..<rows).map { canvas.text(ofRow: $0) }
    }

    @Test func aMaximumInSigns() throws {
        let convolution = try Convolution(
            pooling: Tensor(shape: Shape([1, 2, 4]), values: [6, 2, 1, 0, 3, 8, 4, 5]), kernelSize: [2, 2],
            combine: .maximum, parameters: Parameters(poolingBy: [2, 2]))
        let shown = rows(convolution, .rest)
        // The winner is marked where it lies and in the window, and stands in the output.
        #expect(shown.contains { $0.contains("[ 3  ]> 8  <") })
        #expect(shown.joined().contains("y[0,0] = max(6, 2, 3, 8) = 8"))
        #expect(!shown.joined().contains("kernel w"))
    }

    /// Padding that is not counted has no number; without colours it is seen all the same when it is in hand: among the input,
    /// in the window and in the line.
    @Test(arguments: [1, 2])
    func whatIsNotCountedIsSeenInHand(rank: Int) throws {
        var parameters = Parameters(spatialRank: rank)
        parameters.padding = Array(repeating: Padding(before: 1, after: 1), count: rank)
        let size = Array(repeating: 3, count: rank)
        let convolution = try Convolution(
            pooling: Tensor(shape: Shape([1] + size), values: Array(repeating: 7, count: rank == 1 ? 3 : 9)),
            kernelSize: size, combine: .mean(countsPadding: false), parameters: parameters)
        var picture = Picture()
        Stage.draw(
            Scene(convolution, placement: 0, .multiply), in: Area(columns: 60, rows: 16),
            look: Look(theme: .mono, grain: .whole), in: &picture)
        let lit = picture.elements.compactMap { element -> String? in
            guard case .text(let run) = element, run.style.contains(.reversed) else { return nil }
            return run.text.filter { $0 != " " }
        }
        #expect(lit.count { $0 == "><" } == 2 && lit.contains("pad"), "\(lit)")
    }

    /// A finished line that leaves the winner out would not be true; where all cells fit, none is left out.
    @Test(arguments: [30, 40, 60, 100])
    func theWinnerIsAmongTheCells(columns: Int) throws {
        let convolution = try Convolution(
            pooling: Tensor(shape: Shape([1, 30]), values: [9] + Array(repeating: 1, count: 29)), kernelSize: [30],
            combine: .maximum, parameters: Parameters(poolingBy: [30]))
        let scene = Scene(convolution, placement: 0, .rest)
        let line = ResultLines(scene.words.calculation, columns: columns, rows: 1).lines[0].description
        #expect(line.hasPrefix("y[0] = max(9, "))
        #expect(line.contains(") = 9"))
        #expect(line.contains("..."))
        let wide = ResultLines(scene.words.calculation, columns: 120, rows: 1).lines[0].description
        #expect(!wide.contains("...") && !wide.contains("30 cells"))
    }
}
