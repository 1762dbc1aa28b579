@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Testing

@Suite struct RowPainterTests {
    private static let area = Area(column: 1, row: 3, columns: 118, rows: 34)

    private func fronts(_ scene: Scene, _ roles: [Role], grain: Grain) -> [Double] {
        var picture = Picture()
        RowPainter(scene, area: Self.area, look: Look(theme: .dark, grain: grain)).draw(in: &picture)
        return roles.flatMap { picture.rectangles(Theme.dark.cubes[$0]?.front ?? .black).map(\.x) }.sorted()
    }

    /// At rest, on every placement.
    @Test(arguments: ["familiar", "dilated", "strided", "padded", "transposed", "mirrored", "cropped"])
    func kernelCellsStandOverTheCellsTheyCover(name: String) throws {
        let convolution = try Cases.convolution(name)
        for placement in convolution.placements.indices {
            for grain in [Grain.quarters, .halves, .whole] {
                let scene = Scene(convolution, placement: placement, .light)
                let kernel = fronts(scene, [.kernel, .kernelCenter], grain: grain)
                let window = fronts(scene, [.window, .windowCenter, .windowZero], grain: grain)
                #expect(kernel == window)
                #expect(kernel.count == convolution.tapsPerPlacement)
            }
        }
    }

    @Test(arguments: ["familiar", "dilated", "strided", "padded", "transposed", "mirrored", "cropped"])
    func anOutputStandsUnderACellOfItsWindow(name: String) throws {
        let convolution = try Cases.convolution(name)
        for placement in convolution.placements.indices {
            for grain in [Grain.quarters, .halves, .whole] {
                let scene = Scene(convolution, placement: placement, .rest)
                let kernel = fronts(scene, [.kernel, .kernelCenter], grain: grain)
                let output = fronts(scene, [.outputNow], grain: grain)
                #expect(output.count == 1)
                // The same column as a cell of the input has, in the middle or half a cell before it.
                let place = try #require(output.first)
                #expect(
                    fronts(scene, [.input, .window, .windowCenter, .windowZero], grain: grain).contains { $0 == place }
                        || convolution.axes[0].border.before > 0 || convolution.axes[0].spacing > 1)
                let (first, last) = (try #require(kernel.first), try #require(kernel.last))
                #expect(first <= place && place <= (first + last) / 2 + 0.5, "\(placement)")
            }
        }
    }

    /// With padding before it only, a window sees the past: the output stands under the last cell that it covers, which is the
    /// cell of its own index. So it does where the output is as long as the input, also of an even kernel.
    @Test(arguments: [
        (4, 1, Padding(before: 3, after: 0), 3), (3, 3, Padding(before: 6, after: 0), 6),
        (4, 1, Padding(before: 1, after: 2), 1), (4, 1, Padding(before: 2, after: 1), 2), (3, 1, Padding(1), 1),
        (3, 1, Padding(before: 0, after: 2), 0), (4, 1, Padding(0), 1), (3, 1, Padding(0), 1),
    ])
    func anOutputStandsUnderItsOwnInput(kernel: Int, dilation: Int, padding: Padding, cells: Int) throws {
        let convolution = try Convolution.row([1, 2, 3, 4, 5, 6, 7, 8], Array(repeating: 1, count: kernel)) {
            ($0.padding, $0.dilation) = ([padding], [dilation])
        }
        for placement in convolution.placements.indices {
            let scene = Scene(convolution, placement: placement, .rest)
            let area = Area(column: 1, row: 3, columns: 158, rows: 34)
            let layout = RowPainter(scene, area: area, look: Look(theme: .dark)).layout
            var picture = Picture()
            RowPainter(scene, area: area, look: Look(theme: .dark)).draw(in: &picture)
            let now = picture.rectangles(try #require(Theme.dark.cubes[.outputNow]?.front)).map(\.x)
            #expect(now == [layout.x(ofCell: Double(placement + cells))], "\(placement)")
        }
    }

    /// A kernel that is drawn turned has the names of its weights below it, as everywhere else.
    @Test func aTurnedKernelIsNamedAsInTheSum() throws {
        let convolution = try Convolution.row([1, 2, 3, 4, 5], [1, 2, 3]) { $0.isFlipped = true }
        var picture = Picture()
        RowPainter(Scene(convolution, placement: 0, .light), area: Self.area, look: Look(theme: .dark)).draw(
            in: &picture)
        let names = picture.texts.filter { $0.hasPrefix("w[") }
        #expect(names == ["w[2]", "w[1]", "w[0]"])
    }

    /// While the kernel slides its cubes come nearer to their places, and never turn back.
    @Test func theKernelSlidesForward() throws {
        let convolution = try Convolution.familiar()
        let places = (0...20).map {
            fronts(
                Scene(convolution, placement: 3, .slide, progress: Double($0) / 20), [.kernel, .kernelCenter],
                grain: .quarters)
        }
        for (before, after) in zip(places, places.dropFirst()) {
            #expect(zip(before, after).allSatisfy { $0 <= $1 })
        }
        #expect(places.first != places.last)
    }

    @Test(arguments: [("familiar", false), ("biased", true)])
    func theBiasStandsBesideTheProducts(name: String, isDrawn: Bool) throws {
        let scene = Scene(try Cases.convolution(name), placement: 1, .rest)
        var picture = Picture()
        RowPainter(scene, area: Self.area, look: Look(theme: .dark)).draw(in: &picture)
        #expect(picture.texts.contains("+") == isDrawn)
    }

    @Test func everyBandIsNamed() throws {
        for scene in Cases.scenes(Story(try .familiar()), count: 8) {
            var picture = Picture()
            RowPainter(scene, area: Area(column: 1, row: 3, columns: 38, rows: 6), look: Look(theme: .dark))
                .draw(in: &picture)
            for name in ["kernel", "input", "products", "output"] {
                #expect(picture.texts.contains { $0.hasPrefix(name) })
            }
        }
    }

    /// No meaning by hue alone: without colour the window is marked, however wide its numbers are.
    @Test(arguments: ["familiar", "wide numbers", "fractions", "padded", "dilated", "five channels"])
    func theWindowIsMarked(name: String) throws {
        let convolution = try Cases.convolution(name)
        let scene = Scene(convolution, placement: 0, .light)
        for area in [Self.area, Area(column: 1, row: 3, columns: 78, rows: 20)] {
            var picture = Picture()
            RowPainter(scene, area: area, look: Look(theme: .mono, grain: .whole)).draw(in: &picture)
            let marked = picture.texts.count { $0.hasPrefix("[") && $0.hasSuffix("]") && !$0.contains(",") }
            // A zero of the border is printed where it is covered only.
            let zeros = picture.texts.count { $0.hasPrefix(".") && $0.hasSuffix(".") && $0.contains("0") }
            #expect(marked + zeros >= convolution.tapsPerPlacement)
        }
    }
}
