import ConvStory
import Picture

/// Paints the block without colours: its edges as lines, the kernel's bold and over those of the input.
struct BlockLines {
    let block: Block
    let layout: BlockLayout
    private var projection: Projection { layout.projection }

    func draw(in picture: inout Picture) {
        draw(Edges(block.whole, projection), style: [], in: &picture)
        // What stands before a number hides it whole.
        let outlines = block.kernel.map { Silhouette($0, projection) }
        drawNumbers(of: block.solid, behind: outlines, style: [], in: &picture)
        for box in block.kernel {
            let edges = Edges(box, projection)
            fill(edges, in: &picture)
            draw(edges, style: .bold, in: &picture)
            if block.isAtRest { drawNumbers(of: box, style: .underlined, in: &picture) }
        }
    }

    /// What is hidden by a box that stands before it is drawn over.
    private func draw(_ edges: Edges, style: TextStyle, in picture: inout Picture) {
        for mark in edges.marks {
            picture.add(TextRun(mark.text, at: Point(Double(mark.column), Double(mark.row)), nil, style: style))
        }
    }

    /// Nothing is seen through the kernel's front: where cells have no numbers it is hatched, in the style that the legend names.
    private func fill(_ edges: Edges, in picture: inout Picture) {
        let columns = edges.columns.upperBound - edges.columns.lowerBound - 1
        guard columns > 0 else { return }
        let (mark, style): (String, TextStyle) =
            projection.hasNumbers ? (" ", []) : ("#", MonoStyle.style(of: .kernel))
        for row in edges.rows.dropFirst().dropLast() {
            picture.add(
                TextRun(
                    String(repeating: mark, count: columns),
                    at: Point(Double(edges.columns.lowerBound + 1), Double(row)), nil,
                    style: style))
        }
    }

    private func drawNumbers(
        of box: Box, behind others: [Silhouette] = [], style: TextStyle, in picture: inout Picture
    ) {
        for number in block.numbers(on: box, projection)
        where !others.contains(where: { $0.meets(number.size, at: number.place) }) {
            picture.add(TextRun(number.text, at: number.place, nil, style: style))
        }
    }
}
