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
            #expect(texts.contains("window") && texts.contains("window·kernel") && texts.contains("="))
        }
        #expect(try !texts(.kernel([0, 1, 1]), columns: 120, rows: 34).contains("window·kernel"))
    }

    /// One bar, left of the window, whatever the size of its cells.
    @Test(arguments: ["photograph", "large kernel"])
    func aBarAtTheLeft(name: String) throws {
        let color = try #require(Theme.dark.mark(.window))
        for size in [[80, 22], [120, 34], [200, 53]] {
            let painter = try MapCase(name).scene(0, .slide)
                .mapPainter(columns: size[0], rows: size[1], look: Look(theme: .dark))
            guard let loupe = painter.layout.loupe else { continue }
            var picture = Picture()
            LoupePainter(painter, loupe: loupe).draw(in: &picture)
            #expect(picture.rectangles(color).map(\.x) == [loupe.window.origin.x - 1], "\(size)")
        }
    }
}
