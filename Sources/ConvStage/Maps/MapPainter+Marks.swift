import ConvEngine
import ConvStory
import Picture

/// Where on the pictures the kernel is, and what is written.
extension MapPainter {
    /// The cells under the kernel, or under the cursor.
    var inputMark: MapMark? {
        guard !scene.hidesFirstWindow else { return nil }
        let view = layout.input
        switch scene.inspection?.cursor {
        case .kernel: return nil
        case .input:
            let place = scene.focus
            return MapMark(
                rows: .init(start: place[0], count: 1), columns: .init(start: place[1], count: 1), of: view, look: look)
        default:
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

    /// A frame in the colour of its role, and its shadow on the rulers at the left and below.
    func draw(_ mark: MapMark, _ role: Role, on view: MapView, in picture: inout Picture) {
        guard let color = look.theme.mark(role) else { return drawSigns(mark, in: &picture) }
        let (side, level) = (1.0, mark.level)
        if scene.isSweeping {
            let middle = look.grain.row(mark.y + (mark.height - level) / 2)
            picture.add(Face(x: view.origin.x, y: middle, width: view.width, height: level, color))
        }
        let (right, bottom) = (mark.x + mark.width - side, mark.y + mark.height - level)
        picture.add(Face(x: mark.x, y: mark.y, width: mark.width, height: level, color))
        picture.add(Face(x: mark.x, y: bottom, width: mark.width, height: level, color))
        picture.add(Face(x: mark.x, y: mark.y, width: side, height: mark.height, color))
        picture.add(Face(x: right, y: mark.y, width: side, height: mark.height, color))
        guard look.grain.rows > 1, let track = look.theme.track else { return }
        let width = look.grain.columns > 1 ? 0.5 : 1
        let (x, y) = (view.origin.x - MapView.ruler.columns, view.origin.y + view.height)
        picture.add(Face(x: x, y: view.origin.y, width: width, height: view.height, track))
        picture.add(Face(x: x, y: mark.y, width: width, height: mark.height, color))
        picture.add(Face(x: view.origin.x, y: y, width: view.width, height: MapView.ruler.rows, track))
        picture.add(Face(x: mark.x, y: y, width: mark.width, height: MapView.ruler.rows, color))
    }

    /// Without colours: brackets, reversed.
    private func drawSigns(_ mark: MapMark, in picture: inout Picture) {
        let inside = String(repeating: "#", count: max(Int(mark.width) - 2, 1))
        let first = mark.y.rounded(.down)
        for row in stride(from: first, to: max((mark.y + mark.height).rounded(.down), first + 1), by: 1) {
            picture.add(TextRun("[" + inside + "]", at: Point(mark.x.rounded(), row), style: .reversed))
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
