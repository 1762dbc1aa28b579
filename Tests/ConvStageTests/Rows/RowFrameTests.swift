@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// A pooling has no kernel: the frame of its window is what rides on the row.
@Suite struct RowFrameTests {
    private let average: Convolution

    init() throws {
        var parameters = Parameters(poolingBy: [1])
        parameters.padding = [Padding(1)]
        average = try Convolution(
            pooling: Tensor(shape: Shape([1, 8]), values: [2, -1, 3, 0, 4, 1, -2, 5]), kernelSize: [3],
            combine: .mean(countsPadding: false), parameters: parameters)
    }

    private func drawn(_ scene: Scene, columns: Int, rows: Int) -> (painter: RowPainter, picture: Picture) {
        let look = Look(theme: .dark)
        let painter = RowPainter(scene, area: StageRows(columns: columns, rows: rows).arrays, look: look)
        var picture = Picture()
        painter.draw(in: &picture)
        return (painter, picture)
    }

    private func frame(_ picture: Picture) -> [(x: Double, y: Double, width: Double)] {
        picture.rectangles(Theme.dark.cube(.kernel)?.front ?? .black)
    }

    /// It stands round the cells of the window, and none other.
    @Test(arguments: [[40, 10], [80, 22], [120, 34], [200, 53]])
    func itStandsRoundItsWindow(size: [Int]) throws {
        for placement in 1..<7 {
            let scene = Scene(average, placement: placement, .rest)
            let (painter, picture) = drawn(scene, columns: size[0], rows: size[1])
            let (layout, sides) = (painter.layout, frame(picture))
            #expect(!sides.isEmpty)
            let left = try #require(sides.map(\.x).min()), right = try #require(sides.map { $0.x + $0.width }.max())
            let first = layout.x(ofCell: Double(placement)), next = layout.x(ofCell: Double(placement) + 3)
            #expect(abs(left - first) <= 1 && right > next - layout.cube.pitch && right <= next + 1, "\(placement)")
        }
    }

    /// Where cubes touch its sides share no character with them: tops and fronts beside it end in straight lines.
    @Test func itStandsClearOfTheTops() throws {
        for placement in 1..<8 {
            let (painter, picture) = drawn(Scene(average, placement: placement, .rest), columns: 80, rows: 22)
            try #require(painter.layout.cube.isTouching && painter.layout.cube.depthRows > 0)
            let sides = frame(picture)
            #expect(sides.count == 4)
            for side in sides { #expect(side.x == side.x.rounded() && side.width == side.width.rounded(), "\(side)") }
        }
    }

    /// While the mean drops, nothing of it stays where it was: a part of a number would.
    @Test(arguments: [[80, 22], [120, 34]])
    func theMeanLeavesNothingBehind(size: [Int]) {
        for (progress, isSaid) in [(0.1, false), (0.5, false), (0.9, false), (1, true)] {
            let scene = Scene(average, placement: 2, progress < 1 ? .write : .rest, progress: progress)
            let texts = drawn(scene, columns: size[0], rows: size[1]).picture.texts
            #expect(
                texts.contains { $0.hasPrefix("Σ/3 =") || $0.hasPrefix("Σ/3 ≈") } == isSaid, "\(progress): \(texts)")
            #expect(isSaid || texts.contains("Σ/3"))
        }
    }

    /// From window to window it glides, and never turns back.
    @Test func itRides() {
        let places = (0...10).map { step -> Double in
            let scene = Scene(average, placement: 3, .slide, progress: Double(step) / 10)
            return frame(drawn(scene, columns: 80, rows: 22).picture).map(\.x).min() ?? -1
        }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(Set(places).count > 4 && places[0] > 0)
    }

    /// A mean of which digits are left out is not equal to what is shown.
    @Test func aShortenedSumIsNoEquation() {
        let texts = drawn(Scene(average, placement: 2, .rest), columns: 120, rows: 34).picture.texts
        #expect(texts.contains { $0.hasPrefix("Σ/3 ≈ 0.666666") })
        let exact = drawn(Scene(average, placement: 0, .rest), columns: 120, rows: 34).picture.texts
        #expect(exact.contains { $0.hasPrefix("Σ/2 = 0.5") })
    }

    /// Padding that is not counted is seen as such where it is covered, too, and nothing is said to come of it.
    @Test(arguments: [[80, 22], [80, 24], [120, 34], [200, 53]])
    func coveredPaddingIsSeen(size: [Int]) {
        func canvas(_ scene: Scene, _ look: Look) -> (canvas: Canvas, layout: RowLayout) {
            let painter = RowPainter(scene, area: StageRows(columns: size[0], rows: size[1]).arrays, look: look)
            var picture = Picture()
            painter.draw(in: &picture)
            return (Canvas(picture, size: Size(columns: size[0], rows: size[1]), glyphs: .quadrant), painter.layout)
        }
        for theme in [Theme.dark, .mono] {
            let (canvas, layout) = canvas(Scene(average, placement: 7, .sum), Look(theme: theme))
            func text(_ cell: Int, _ row: Int) -> String {
                let left = Int(layout.x(ofCell: Double(cell)))
                return String(canvas.text(ofRow: row).dropFirst(left).prefix(Int(layout.cube.width)))
            }
            // Where there are no colours.
            let (left, width) = (Int(layout.x(ofCell: 9)), Int(layout.cube.width))
            let rows = Int(layout.input.top)..<Int(layout.input.top + layout.cube.rows)
            let dots = rows.map { row in
                canvas.text(ofRow: row).dropFirst(left - 1).prefix(width + 2).count { $0 == "." }
            }
            #expect(!theme.isMono || dots.max() ?? 0 > 2, "\(dots)")
            #expect(layout.gap > 0)
            let row = Int(layout.products.top) - 1
            #expect(text(8, row).contains("│") && !text(9, row).contains("│"), "\(text(8, row))")
        }
    }
}
