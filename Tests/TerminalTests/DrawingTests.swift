import Picture
import Support
@testable import Terminal
import Testing

/// A picture drawn after another one is what it is when it is drawn alone.
@Suite struct DrawingTests {
    /// - Parameter spread: how far elements stand apart along a row; 1 fills 12 columns.
    private func element(_ random: inout SeededRandom, _ spread: Double = 1) -> Picture.Element {
        let colors = [red, green, blue]
        func place() -> Double { Double(random.pick(-4...28)) / 2 }
        func across() -> Double { place() * spread }
        switch random.pick(0...3) {
        case 0:
            return .text(
                TextRun(random.pick(["abc", "7", "── ", "…"]), at: Point(across(), place()), random.pick(colors)))
        case 1:
            return .tiles(
                Tiles(
                    at: Point(across(), place()), columns: 2, tileWidth: 1.5, tileHeight: 0.5,
                    colors: (0..<4).map { _ in random.pick(colors) }))
        case 2:
            return .face(Face((0..<3).map { _ in Point(across(), place()) }, random.pick(colors)))
        default:
            return .face(Face(x: across(), y: place(), width: place(), height: place(), random.pick(colors)))
        }
    }

    private func picture(_ elements: [Picture.Element], background: Color?) -> Picture {
        var picture = Picture(background: background)
        for element in elements {
            switch element {
            case .face(let face): picture.add(face)
            case .tiles(let tiles): picture.add(tiles)
            case .text(let run): picture.add(run)
            }
        }
        return picture
    }

    @Test(arguments: Glyphs.allCases, [12, 150])
    func whatWasShownBeforeDoesNotMatter(glyphs: Glyphs, columns: Int) {
        var random = SeededRandom(seed: 41)
        let spread = Double(columns / 12)
        var elements = (0..<12).map { _ in element(&random, spread) }
        var (size, background) = (Size(columns: columns, rows: 10), Color?.none)
        var drawing: Drawing?
        for step in 0..<400 {
            switch random.pick(0...3) {
            case 0: elements[random.pick(0..<elements.count)] = element(&random, spread)
            case 1: elements.swapAt(random.pick(0..<elements.count), random.pick(0..<elements.count))
            case 2: elements.insert(element(&random, spread), at: random.pick(0...elements.count))
            default: if elements.count > 8 { elements.remove(at: random.pick(0..<elements.count)) }
            }
            if step % 50 == 49 { size.rows = random.pick(0...12) }
            if step % 70 == 69 { background = random.pick([nil, red, blue]) }
            let picture = picture(elements, background: background)
            let next = Drawing(picture, size: size, glyphs: glyphs, after: drawing)
            #expect(next.canvas == Canvas(picture, size: size, glyphs: glyphs), "step \(step)")
            drawing = next
        }
    }

    /// Where nothing has changed there is nothing to draw: a part that nobody asks for is not looked at.
    @Test func onlyWhatChangesIsDrawn() {
        let before = picture(
            [.text(TextRun("a", at: Point(0, 0))), .text(TextRun("b", at: Point(0, 5)))], background: nil)
        let after = picture(
            [.text(TextRun("a", at: Point(0, 0))), .text(TextRun("c", at: Point(0, 5)))], background: nil)
        let canvas = Canvas(before, size: Size(columns: 1, rows: 8), glyphs: .quadrant)
        var first = Region(of: canvas.size)
        first.insert(before.sheet.bounds[0])
        #expect(canvas.redrawn(after, in: first, glyphs: .quadrant) == canvas)
        #expect(Drawing(after, size: canvas.size, glyphs: .quadrant).canvas[0, 5].character == "c")
    }
}
