@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Testing

@Suite struct LoupeTests {
    private func texts(_ inspection: Inspection.Target?, name: String = "photograph", columns: Int, rows: Int) throws
        -> [String]
    {
        let map = try MapCase(name)
        let scene = map.scene(
            0, .rest, inspection: inspection.map { Inspection($0, in: map.story.convolution, filter: 0) })
        var picture = Picture()
        scene.mapPainter(columns: columns, rows: rows, look: Look(theme: .dark)).draw(in: &picture)
        return picture.texts
    }

    /// A cursor on the input has a neighbourhood, and no products.
    @Test(arguments: [[80, 22], [120, 34], [200, 53]])
    func roundTheCursorIsNoWindow(size: [Int]) throws {
        let texts = try texts(.input([0, 7, 9]), columns: size[0], rows: size[1])
        #expect(texts.contains("around x[7,9]") && texts.contains("kernel"))
        for absent in ["window", "window·kernel", "=", "…=", "·="] { #expect(!texts.contains(absent), "\(absent)") }
    }

    /// Where the place has no room beside the next name it is shorter.
    @Test func longPlacesStopBeforeTheNextName() throws {
        for size in [[80, 22], [100, 28], [120, 34]] {
            let scene = try MapCase("colour").scene(0, .rest)
            let painter = scene.mapPainter(columns: size[0], rows: size[1], look: Look(theme: .dark))
            let loupe = try #require(painter.layout.loupe)
            let end = loupe.flow == .across ? try #require(loupe.kernel).origin.x : painter.layout.output.origin.x - 1
            let texts = try texts(.input([2, 59, 89]), name: "colour", columns: size[0], rows: size[1])
            let text = try #require(texts.first { $0.hasPrefix("around") || $0 == "x[2,59,89]" })
            #expect(loupe.window.origin.x + Double(text.count) < end, "\(text), \(size)")
        }
    }

    @Test func anOutputHasAWindowAndProducts() throws {
        for target in [nil, Inspection.Target.output([0, 7, 9])] {
            let texts = try texts(target, columns: 120, rows: 34)
            #expect(texts.contains { $0.hasPrefix("window") } && texts.contains("window·kernel") && texts.contains("="))
        }
        #expect(try !texts(.kernel([0, 1, 1]), columns: 120, rows: 34).contains("window·kernel"))
    }

    /// Where the window is, is said over it, as the input counts: so x[7,9] can be found.
    @Test func theWindowSaysWhereItIs() throws {
        #expect(try texts(.output([0, 7, 9]), columns: 120, rows: 34).contains("window from 7,9"))
        #expect(try texts(.output([0, 297, 497]), columns: 200, rows: 53).contains("window from 297,497"))
    }

    /// Its rows and columns have indices beside them where there is room, and between its parts stands what is done.
    @Test func theWindowHasIndicesAndSigns() throws {
        let map = try MapCase("photograph")
        for size in [[120, 34], [200, 53]] {
            let scene = map.scene(
                0, .rest, inspection: Inspection(.output([0, 7, 9]), in: map.story.convolution, filter: 0))
            let painter = scene.mapPainter(columns: size[0], rows: size[1], look: Look(theme: .dark))
            let loupe = try #require(painter.layout.loupe)
            var picture = Picture()
            LoupePainter(painter, loupe: loupe).draw(in: &picture)
            let runs = picture.elements.compactMap { if case .text(let run) = $0 { run } else { nil } }
            let above = runs.filter { $0.origin.y == Double(loupe.window.nameRow) }.map(\.text)
            #expect(above == ["9", "10", "11"], "\(size)")
            let beside = runs.filter { $0.origin.x < loupe.window.origin.x - 2 }.map(\.text)
            #expect(beside == ["7", "8", "9"], "\(size)")
            #expect(runs.contains { $0.text == "∗" } && runs.contains { $0.text == "=" })
        }
    }

    /// One bar, left of the window, whatever the size of its cells, in the colour of the frame on the map.
    @Test(arguments: ["photograph", "large kernel"])
    func aBarAtTheLeft(name: String) throws {
        let (covered, riding) = (try #require(Theme.dark.mark(.window)), try #require(Theme.dark.mark(.kernel)))
        for size in [[80, 22], [120, 34], [200, 53]] {
            let painter = try MapCase(name).scene(0, .rest)
                .mapPainter(columns: size[0], rows: size[1], look: Look(theme: .dark))
            guard let loupe = painter.layout.loupe else { continue }
            var picture = Picture()
            LoupePainter(painter, loupe: loupe).draw(in: &picture)
            let place = loupe.window.origin.x - 1
            #expect(picture.rectangles(covered).map(\.x).filter { $0 <= place } == [place], "\(size)")
            var sliding = Picture()
            let slide = try MapCase(name).scene(0, .slide)
                .mapPainter(columns: size[0], rows: size[1], look: Look(theme: .dark))
            LoupePainter(slide, loupe: loupe).draw(in: &sliding)
            #expect(sliding.rectangles(covered).isEmpty)
            #expect(sliding.rectangles(riding).map(\.x).filter { $0 <= place } == [place], "\(size)")
        }
    }

    /// What the pairs come to stays where it is told until it flies off; then a question stands there.
    @Test(arguments: [[80, 22], [120, 34]], [Theme.dark, .light, .mono])
    func theSumIsToldOnce(size: [Int], theme: Theme) throws {
        let map = try MapCase("photograph")
        func told(_ phase: Phase, _ progress: Double) throws -> (sum: String, shown: Int, isAsked: Bool) {
            let scene = map.scene(0, phase, progress: progress)
            let painter = scene.mapPainter(columns: size[0], rows: size[1], look: Look(theme: theme, grain: .whole))
            let loupe = try #require(painter.layout.loupe)
            let sum = ValueText.fitted(scene.result.sum(), width: loupe.sum.digits)
            var picture = Picture()
            LoupePainter(painter, loupe: loupe).draw(in: &picture)
            let texts = picture.texts.map { $0.filter { $0 != " " } }
            return (sum, texts.count { $0 == sum }, texts.contains("?"))
        }
        let once = try told(.rest, 1).shown
        #expect(once > 0)
        for progress in stride(from: 0, through: 1, by: 0.1) {
            let told = try told(.sum, progress)
            #expect(told.shown == once && !told.isAsked, "\(progress): \(told)")
        }
        let flying = try told(.write, 0.3)
        #expect(flying.shown == once && flying.isAsked, "\(flying)")
        #expect(try !told(.write, 0.9).isAsked)
    }
}
