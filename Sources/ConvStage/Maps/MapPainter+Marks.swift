import ConvEngine
import ConvStory
import Picture

/// Where on the pictures the kernel is, and what is written.
extension MapPainter {
    /// The cells under the kernel, or under the cursor.
    var inputMark: MapMark? {
        let view = layout.input
        switch scene.cursor {
        case .kernel: return nil
        case .input:
            let place = scene.focus
            return MapMark(
                rows: .init(start: place[0], count: 1), columns: .init(start: place[1], count: 1), of: view, look: look)
        default:
            guard !scene.hidesFirstWindow else { return nil }
            let (origin, axes) = (slicing.footprint, scene.axes)
            return MapMark(
                rows: .init(start: origin.row, count: axes[0].span),
                columns: .init(start: origin.column, count: axes[1].span), of: view, look: look)
        }
    }

    /// The cell that is written, or the cells that the cursor has to do with.
    var outputMark: MapMark? {
        let view = layout.output
        if case .kernel = scene.inspection?.target { return nil }
        if case .input(let input) = scene.inspection?.target {
            let ranges = zip(scene.axes, input.dropFirst()).map { $0.outputs(reading: $1) }
            guard ranges.allSatisfy({ !$0.isEmpty }) else { return nil }
            return MapMark(
                rows: .init(start: Double(ranges[0].lowerBound), count: ranges[0].count),
                columns: .init(start: Double(ranges[1].lowerBound), count: ranges[1].count), of: view, look: look)
        }
        let place = slicing.outputPlace
        return MapMark(
            rows: .init(start: place.row, count: 1), columns: .init(start: place.column, count: 1), of: view, look: look
        )
    }

    /// A frame in the colour of its role, open where the map ends, and its shadow on the rulers.
    func drawFrame(_ mark: MapMark, _ role: Role, on view: MapView, in picture: inout Picture) {
        guard let color = look.theme.mark(role) else { return drawBrackets(mark, in: &picture) }
        let (across, down, side) = (mark.across, mark.down, MapMark.side)
        func edge(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
            picture.add(Face(x: x, y: y, width: width, height: height, color))
        }
        if scene.isSweeping {
            let middle = look.grain.row((down.start + down.end - mark.level) / 2)
            edge(view.origin.x, middle, view.width, mark.level)
        }
        if down.hasFirstEdge { edge(across.outerStart, down.outerStart, across.outerLength, mark.level) }
        if down.hasLastEdge { edge(across.outerStart, down.end, across.outerLength, mark.level) }
        if across.hasFirstEdge { edge(across.outerStart, down.outerStart, side, down.outerLength) }
        if across.hasLastEdge { edge(across.end, down.outerStart, side, down.outerLength) }
        drawShadow(of: mark, color, on: view, in: &picture)
    }

    /// A question, for a colour would read as a number on the scale.
    func drawQuestion(_ mark: MapMark, _ role: Role, on view: MapView, in picture: inout Picture) {
        let (across, down) = (mark.across, mark.down)
        let row = (down.start + (down.length - 1) / 2).rounded(.down)
        let place = Point((across.start + (across.length - 1) / 2).rounded(.down), max(row, down.start.rounded(.down)))
        guard let color = look.theme.mark(role) else { return picture.add(TextRun("?", at: place, style: .reversed)) }
        if scene.isSweeping { return drawFrame(mark, role, on: view, in: &picture) }
        picture.add(TextRun("?", at: place, color, style: .bold))
        drawShadow(of: mark, color, on: view, in: &picture)
    }

    /// On the rulers at the left and below, as long as the cells are.
    func drawShadow(of mark: MapMark, _ color: Color, on view: MapView, in picture: inout Picture) {
        guard look.grain.rows > 1, let track = look.theme.track else { return }
        let width = look.grain.columns > 1 ? 0.5 : 1
        let (x, y) = (view.origin.x - MapView.ruler.columns, view.origin.y + view.height)
        picture.add(Face(x: x, y: view.origin.y, width: width, height: view.height, track))
        picture.add(Face(x: x, y: mark.down.start, width: width, height: mark.down.length, color))
        picture.add(Face(x: view.origin.x, y: y, width: view.width, height: MapView.ruler.rows, track))
        // By whole columns: three colours have no room in a character.
        let (left, right) = (mark.across.start.rounded(.down), mark.across.end.rounded(.down))
        picture.add(Face(x: left, y: y, width: max(right - left, 1), height: MapView.ruler.rows, color))
    }

    /// Without colours: brackets, reversed, on both sides of what they are round.
    private func drawBrackets(_ mark: MapMark, in picture: inout Picture) {
        let first = mark.down.start.rounded(.down)
        for row in stride(from: first, to: max(mark.down.end.rounded(.up), first + 1), by: 1) {
            if mark.across.hasFirstEdge {
                picture.add(TextRun("[", at: Point(mark.across.outerStart.rounded(), row), style: .reversed))
            }
            if mark.across.hasLastEdge {
                picture.add(TextRun("]", at: Point(mark.across.end.rounded(), row), style: .reversed))
            }
        }
    }
}

extension Axis {
    /// The outputs whose windows reach from before an input cell to behind it.
    fileprivate func outputs(reading input: Int) -> Range<Int> {
        let place = coordinate(of: input)
        guard place >= 0, place < paddedExtent else { return 0..<0 }
        let last = min(place / step, outputExtent - 1)
        let first = place < span ? 0 : (place - span) / step + 1
        return min(first, last + 1)..<last + 1
    }
}
