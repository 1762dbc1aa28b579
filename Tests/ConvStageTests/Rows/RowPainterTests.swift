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
    func anOutputStandsUnderTheMiddleOfItsWindow(name: String) throws {
        let convolution = try Cases.convolution(name)
        for placement in convolution.placements.indices {
            for grain in [Grain.quarters, .halves, .whole] {
                let scene = Scene(convolution, placement: placement, .rest)
                let kernel = fronts(scene, [.kernel, .kernelCenter], grain: grain)
                let output = fronts(scene, [.outputNow], grain: grain)
                #expect(output.count == 1)
                let middle = (try #require(kernel.first) + (try #require(kernel.last))) / 2
                #expect(abs(try #require(output.first) - middle) <= 0.5)
            }
        }
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
            #expect(marked >= convolution.tapsPerPlacement)
        }
    }
}
