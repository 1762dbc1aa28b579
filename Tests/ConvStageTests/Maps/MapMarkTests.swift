@testable import ConvStage
import ConvStory
import Picture
import Terminal
import Testing

@Suite struct MapMarkTests {
    /// Twenty cells by twenty, a dot each, from column 3 and row 2 of the screen on; scaled, fewer dots.
    private func view(cells: Int = 20) -> MapView {
        var view = MapView(
            rows: cells, columns: cells,
            scale: MapScale(rows: cells, columns: cells, intoRows: 20, columns: 20))
        view.origin = Point(3, 2)
        return view
    }

    private func mark(_ start: Double, count: Int, of view: MapView, grain: Grain = .quarters) -> MapMark {
        MapMark(
            rows: .init(start: start, count: count), columns: .init(start: start, count: count), of: view,
            look: Look(theme: .dark, grain: grain))
    }

    /// Inside of the map and at its borders: what is free within the frame is what is covered, neither more nor less.
    @Test(arguments: [0.0, 1, 5, 16, 17])
    func aFrameKeepsToItsCells(start: Double) {
        let mark = mark(start, count: 3, of: view())
        #expect(mark.across.start == 3 + start && mark.across.end == 6 + start)
        #expect(mark.down.start == 2 + start / 2 && mark.down.end == 3.5 + start / 2)
    }

    /// On the ruler below it moves by whole columns: the page, the ruler and the mark have no room in one character.
    @Test(arguments: [5.0, 5.5, 5.75])
    func itsShadowBelowIsOnWholeColumns(start: Double) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == "digit" }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        let scene = story.scene(at: Moment(placement: 40, .slide, of: 9, progress: start - 5))
        var picture = Picture()
        Stage.draw(scene, in: Area(columns: 80, rows: 22), look: Look(theme: .dark), in: &picture)
        guard
            case .map(let painter) = StagePlan(scene, in: Area(columns: 80, rows: 22), look: Look(theme: .dark)).painter
        else { return #expect(Bool(false)) }
        let below = painter.layout.input.origin.y + painter.layout.input.height
        let shadows = picture.elements.compactMap { element -> Face? in
            guard case .face(let face) = element, face.corners[0].y == below, face.color != Theme.dark.track else {
                return nil
            }
            return face
        }
        #expect(!shadows.isEmpty)
        #expect(
            shadows.allSatisfy {
                $0.corners[0].x == $0.corners[0].x.rounded() && $0.corners[2].x == $0.corners[2].x.rounded()
            })
    }

    /// Where there is no room outside of the cells it is open there.
    @Test func aFrameIsOpenAtTheBorder() {
        let edges = [0.0, 1, 17].map { start in
            let mark = mark(start, count: 3, of: view())
            return [mark.across, mark.down].flatMap { [$0.hasFirstEdge, $0.hasLastEdge] }
        }
        #expect(edges == [[false, true, false, true], [true, true, true, true], [true, false, true, false]])
    }

    /// The frame in whatever the device can draw, also where rows cannot be halved: closed but at the map's borders.
    @Test(arguments: [(Glyphs.quadrant, Grain.quarters), (.half, .halves), (.ascii, .whole)])
    func aFrameIsClosed(glyphs: Glyphs, grain: Grain) throws {
        let look = Look(theme: .dark, grain: grain)
        let color = try #require(look.theme.mark(.window))
        for (placement, size) in [(0, [80, 22]), (5000, [80, 22]), (75_000, [120, 34]), (148_403, [120, 34])] {
            let painter = try MapCase("photograph").scene(placement, .rest)
                .mapPainter(columns: size[0], rows: size[1], look: look)
            let mark = try #require(painter.inputMark)
            var picture = Picture(background: look.theme.background)
            painter.drawFrame(mark, .window, on: painter.layout.input, in: &picture)
            let canvas = Canvas(picture, size: Size(columns: size[0], rows: size[1]), glyphs: glyphs)
            func isMarked(_ x: Double, _ y: Double) -> Bool {
                let cell = canvas[Int(x), Int(y)]
                return cell.background == color || (cell.character != " " && cell.foreground == color)
            }
            let (across, down) = (mark.across, mark.down)
            for x in stride(from: across.outerStart + 0.25, to: across.outerEnd, by: 1) {
                if down.hasFirstEdge { #expect(isMarked(x, down.outerStart + 0.1), "\(placement), \(glyphs)") }
                if down.hasLastEdge { #expect(isMarked(x, down.outerEnd - 0.1), "\(placement), \(glyphs)") }
            }
            for y in stride(from: down.outerStart + 0.1, to: down.outerEnd, by: 0.5) {
                if across.hasFirstEdge { #expect(isMarked(across.outerStart + 0.1, y), "\(placement), \(glyphs)") }
                if across.hasLastEdge { #expect(isMarked(across.outerEnd - 0.1, y), "\(placement), \(glyphs)") }
            }
        }
    }

    /// However far away, the cells take a dot, and stay on the map.
    @Test(arguments: [0.0, 0.3, 50, 97])
    func aMarkIsNeverTooSmall(start: Double) {
        let mark = mark(start, count: 3, of: view(cells: 100))
        #expect(mark.across.length >= 1 && mark.down.length >= MapView.dotHeight)
        #expect(mark.across.outerStart >= 3 && mark.across.outerEnd <= 23)
        #expect(mark.down.outerStart >= 2 && mark.down.outerEnd <= 12)
    }

    /// The rulers are as long as the window. Where a result goes there is a question, for a colour would be read as a number on
    /// the scale; and its neighbours stay seen.
    @Test(arguments: [0, 9, 503])
    func marksAreAsLargeAsWhatTheyMark(placement: Int) throws {
        let look = Look(theme: .dark)
        for phase in [Phase.light, .multiply] {
            let painter = try MapCase("small").scene(placement, phase).mapPainter(columns: 120, rows: 34, look: look)
            var picture = Picture(background: look.theme.background)
            painter.draw(in: &picture)
            let (window, result) = (try #require(look.theme.mark(.window)), try #require(look.theme.mark(.outputNow)))
            let input = painter.layout.input, output = painter.layout.output
            let dots = Double(input.scale.dots)
            try #require(!input.scale.isReduced)
            let below = picture.rectangles(window).filter { $0.y == input.origin.y + input.height }
            #expect(below.map(\.width) == [3 * dots])
            let place = output.point(row: Double(placement / 28), column: Double(placement % 28))
            let cells = picture.rectangles(result).filter {
                $0.x >= output.origin.x && $0.y < output.origin.y + output.height
            }
            #expect(cells.isEmpty)
            let questions = picture.elements.compactMap { element -> Point? in
                if case .text(let run) = element, run.text == "?" { run.origin } else { nil }
            }
            #expect(questions == [Point(place.x, place.y.rounded(.down))], "\(placement)")
        }
    }

    /// A result that stands there shows its colour: no mark lies on it, or on those beside it.
    @Test func aWrittenResultIsSeen() throws {
        let look = Look(theme: .dark)
        let painter = try MapCase("small").scene(9, .rest).mapPainter(columns: 80, rows: 22, look: look)
        var picture = Picture(background: look.theme.background)
        painter.draw(in: &picture)
        let (result, output) = (try #require(look.theme.mark(.outputNow)), painter.layout.output)
        let onMap = picture.rectangles(result).filter {
            $0.x >= output.origin.x && $0.y < output.origin.y + output.height
        }
        #expect(onMap.isEmpty)
    }
}
