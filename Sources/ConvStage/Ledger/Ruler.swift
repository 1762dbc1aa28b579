import ConvEngine
import ConvStory
import Picture

/// The indices along a plane, those that the kernel covers lit: so that a finger finds `x[1,2]`.
struct Ruler {
    /// Columns for the indices of the rows.
    static func columns(of scene: Scene) -> Int {
        let axis = scene.axes[scene.axes.count - 2]
        let texts = [0, axis.drawnExtent - 1].map { axis.index(at: $0).map(String.init) ?? "" }
        return (texts.map(\.utf8.count).max() ?? 1) + 1
    }

    /// Along an axis of the output, the one that is written lit, or that is pointed at; none where cells cannot be counted.
    static func output(_ ledger: Ledger, axis number: Int) -> [IndexMark] {
        guard ledger.scene.showsSize else { return [] }
        var hand = ledger.scene.hand.output
        if let inspection = ledger.scene.inspection {
            hand = if case .output(let cursor) = inspection.cursor { cursor } else { nil }
        }
        return (0..<ledger.scene.output.extents[number]).map { index in
            IndexMark(text: "\(index)", isCovered: hand.map { $0[number + 1] == index } ?? false)
        }
    }

    /// Over the columns of a plane.
    static func drawColumns(
        _ marks: [IndexMark], over view: PlaneView, row: Int, _ colors: RulerColors, in picture: inout Picture
    ) {
        for (column, mark) in marks.enumerated() {
            let left = view.point(row: 0, column: Double(column)).x
            let room = Int(view.cell.width)
            guard mark.text.count <= room, mark.isCovered || isFree(column, of: marks, room: room) else { continue }
            let inset = view.cell.numberInset(of: mark.text.count)
            picture.add(
                TextRun(
                    mark.text, at: Point(left + inset, Double(row)), colors[mark], style: mark.isCovered ? .bold : []))
        }
    }

    /// Where indices would touch, every other one gives way, and those beside one that is lit.
    private static func isFree(_ column: Int, of marks: [IndexMark], room: Int) -> Bool {
        let beside = [column - 1, column + 1].filter(marks.indices.contains).map { marks[$0] }
        guard !beside.contains(where: { $0.isCovered && max($0.text.count, marks[column].text.count) == room }) else {
            return false
        }
        return marks[column].text.count < room || column % 2 == 0
    }

    /// Beside the rows of a plane, at its left or right.
    ///
    /// - Parameters:
    ///   - gap: columns between them and the plane.
    ///   - hasLine: whether a line parts them from its numbers where they have no colour of their own.
    static func drawRows(
        _ marks: [IndexMark], of view: PlaneView, isRight: Bool = false, gap: Double = 1, hasLine: Bool = false,
        _ colors: RulerColors, in picture: inout Picture
    ) {
        for (row, mark) in marks.enumerated() {
            let y = view.point(row: Double(row), column: 0).y + ((view.cell.height - 1) / 2).rounded(.down)
            let x = isRight ? view.origin.x + view.width + gap : view.origin.x - Double(mark.text.count) - gap
            picture.add(TextRun(mark.text, at: Point(x, y), colors[mark], style: mark.isCovered ? .bold : []))
            guard hasLine, gap >= 1, colors.areNone else { continue }
            picture.add(TextRun("│", at: Point(isRight ? x - 1 : view.origin.x - gap, y)))
        }
    }
}

/// The colours of indices.
struct RulerColors {
    let faint: Color?
    let covered: Color?

    /// Without colours indices look like numbers.
    var areNone: Bool { faint == nil }

    subscript(mark: IndexMark) -> Color? { mark.isCovered ? covered : faint }
}
