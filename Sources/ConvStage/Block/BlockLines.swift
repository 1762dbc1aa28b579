import ConvStory
import Picture

/// Paints the block without colours: its edges as lines, the kernel's bold and over those of the input.
struct BlockLines {
    let block: Block
    let layout: BlockLayout
    private var projection: Projection { layout.projection }

    func draw(in picture: inout Picture) {
        draw(Edges(block.whole, projection), style: [], in: &picture)
        drawNumbers(of: block.solid, style: [], in: &picture)
        for box in block.kernel {
            let edges = Edges(box, projection)
            if !projection.hasNumbers { fill(edges, in: &picture) }
            draw(edges, style: .bold, in: &picture)
            if block.scene.light > 0 { drawNumbers(of: box, style: .underlined, in: &picture) }
        }
    }

    /// What is hidden by a box that stands before it is drawn over.
    private func draw(_ edges: Edges, style: TextStyle, in picture: inout Picture) {
        for mark in edges.marks {
            picture.add(TextRun(mark.text, at: Point(Double(mark.column), Double(mark.row)), nil, style: style))
        }
    }

    /// Where cells have no numbers, the kernel's front is hatched.
    private func fill(_ edges: Edges, in picture: inout Picture) {
        let columns = edges.columns.upperBound - edges.columns.lowerBound - 1
        guard columns > 0 else { return }
        for row in edges.rows.dropFirst().dropLast() {
            picture.add(
                TextRun(
                    String(repeating: "#", count: columns),
                    at: Point(Double(edges.columns.lowerBound + 1), Double(row)), nil))
        }
    }

    private func drawNumbers(of box: Box, style: TextStyle, in picture: inout Picture) {
        for number in block.numbers(on: box, projection) {
            picture.add(TextRun(number.text, at: number.place, nil, style: style))
        }
    }
}

/// The edges of a box as characters: its front, and what recedes behind it.
struct Edges: Equatable {
    struct Mark: Equatable {
        let column, row: Int
        let text: String
    }

    let marks: [Mark]
    /// Of the front, from edge to edge. The upper edge is in the row above the first cell's.
    let columns: ClosedRange<Int>
    let rows: ClosedRange<Int>

    init(_ box: Box, _ projection: Projection) {
        let first = projection.point(depth: box.depth, row: box.row, column: box.column)
        let (left, top) = (Int(first.x.rounded()), Int(first.y.rounded()) - 1)
        let right = left + max(Int((Double(box.columns) * projection.width).rounded()), 1)
        let bottom = top + max(Int((Double(box.rows) * projection.height).rounded()), 1)
        (columns, rows) = (left...right, top...bottom)
        let deep = Int((Double(box.layers) * projection.step / 2).rounded())
        func level(_ row: Int, from first: Int, to end: Int, _ ends: (String, String)) -> [Mark] {
            let line = ends.0 + String(repeating: "─", count: max(end - first - 1, 0)) + ends.1
            return [Mark(column: first, row: row, text: line)]
        }
        func upright(_ column: Int, from first: Int, to end: Int) -> [Mark] {
            (first + 1..<max(end, first + 1)).map { Mark(column: column, row: $0, text: "│") }
        }
        /// Two columns for every row, as the projection recedes.
        func receding(from column: Int, _ row: Int) -> [Mark] {
            (1..<max(deep, 1)).map { Mark(column: column + 2 * $0, row: row - $0, text: "/") }
        }
        let back = (left: left + 2 * deep, right: right + 2 * deep, top: top - deep, bottom: bottom - deep)
        let behind =
            deep == 0
            ? []
            : level(back.top, from: back.left, to: back.right, ("┌", "┐"))
                + upright(back.right, from: back.top, to: back.bottom)
                + [Mark(column: back.right, row: back.bottom, text: "┘")]
                + receding(from: left, top) + receding(from: right, top) + receding(from: right, bottom)
        marks =
            behind + level(top, from: left, to: right, ("┌", "┐")) + upright(left, from: top, to: bottom)
            + upright(right, from: top, to: bottom) + level(bottom, from: left, to: right, ("└", "┘"))
    }
}
