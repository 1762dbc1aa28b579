import ConvStory
import Picture

/// What was drawn of the cells of planes in the last frame. While a story plays most of them come again as they were.
///
/// It saves work, and changes nothing: what is drawn of a cell depends on the cell, its place and the pass alone, and of what
/// is known to be as it was cells are not even asked for.
struct PlaneMemory {
    /// All that the elements of a plane's cells depend on but the cells.
    struct Pass: Equatable {
        let style: PlaneStyle
        let part: Part
    }

    /// What of each cell is drawn, before that of the next one.
    enum Part: Equatable {
        case whole
        /// - Parameter bare: the place without a dot where nothing is yet.
        case ground(bare: GridPlace?)
        case number
    }

    private final class Drawn: Sendable {
        let pass: Pass
        /// Row after row; nil are those that are left out.
        let cells: [SceneCell?]
        let sheet: Sheet
        /// Where the elements of each cell end.
        let ends: [Int]

        init(_ pass: Pass, _ cells: [SceneCell?], _ sheet: Sheet, ends: [Int]) {
            (self.pass, self.cells, self.sheet, self.ends) = (pass, cells, sheet, ends)
        }

        func elements(of index: Int) -> Range<Int> { (index > 0 ? ends[index - 1] : 0)..<ends[index] }
    }

    private var drawn: [Drawn] = []
    /// How many of them have had their turn in this frame.
    private var count = 0
    private var now: PartKey<LedgerLayout>?
    /// The rows of the ledger in which something may be different from the last frame; nil is all of them.
    private var changed: ClosedRange<Int>?
    /// Whether all is as it was, or all but what fades away.
    private var (isAsItWas, isLitAsItWas) = (false, false)

    /// Before every frame.
    ///
    /// - Parameters:
    ///   - key: of all cells; nil where nothing is known of them.
    ///   - rowsAreApart: whether a pair changes nothing in other rows than its own.
    mutating func begin(_ key: PartKey<LedgerLayout>? = nil, rowsAreApart: Bool = true) {
        isAsItWas = key != nil && key?.standing == now?.standing
        isLitAsItWas = isAsItWas || key != nil && key?.lit == now?.lit
        changed = nil
        if rowsAreApart, let key, let now, key.covering == now.covering {
            changed = min(now.row, key.row)...max(now.row, key.row)
        }
        (now, count) = (key, 0)
    }

    /// - Parameters:
    ///   - cells: not asked for where they are as they were.
    ///   - row: of the ledger; nil is none, whose cells have nothing to do with pairs.
    ///   - fades: whether cells fade away when the kernel leaves.
    ///   - draw: adds the elements of a cell.
    mutating func draw(
        _ cells: () -> [SceneCell?], ofRow row: Int? = nil, fades: Bool = true, _ pass: Pass, in picture: inout Picture,
        _ draw: (SceneCell, Int, inout Picture) -> Void
    ) {
        // Elements that are kept would not say whose they are.
        guard !picture.keepsCells else {
            for (index, cell) in cells().enumerated() { if let cell { draw(cell, index, &picture) } }
            return
        }
        defer { count += 1 }
        let last = drawn.indices.contains(count) && drawn[count].pass == pass ? drawn[count] : nil
        if let last, isKnown(row, fades: fades) { return picture.add(last.sheet) }
        let cells = cells()
        if let last, last.cells == cells { return picture.add(last.sheet) }
        let now = drawn(cells, pass, after: last, draw)
        picture.add(now.sheet)
        if drawn.indices.contains(count) { drawn[count] = now } else { drawn.append(now) }
    }

    /// Of the cells that are as they were the elements are taken over.
    private func drawn(
        _ cells: [SceneCell?], _ pass: Pass, after last: Drawn?, _ draw: (SceneCell, Int, inout Picture) -> Void
    ) -> Drawn {
        var plane = Picture()
        var ends: [Int] = []
        if let last { plane.reserve(last.sheet.elements.count) }
        ends.reserveCapacity(cells.count)
        for (index, cell) in cells.enumerated() {
            if let last, index < last.cells.count, last.cells[index] == cell {
                plane.add(last.elements(of: index), of: last.sheet)
            } else if let cell {
                draw(cell, index, &plane)
            }
            ends.append(plane.count)
        }
        return Drawn(pass, cells, plane.sheet, ends: ends)
    }

    private func isKnown(_ row: Int?, fades: Bool) -> Bool {
        if fades ? isAsItWas : isLitAsItWas { return true }
        guard let changed else { return false }
        return row.map { !changed.contains($0) } ?? true
    }
}
