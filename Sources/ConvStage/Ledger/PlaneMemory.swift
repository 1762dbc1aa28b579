import ConvStory
import Picture

/// What was drawn of the cells of planes in the last frame. While a story plays most of them come again as they were.
///
/// It saves work, and changes nothing: what is drawn of a cell depends on the cell, its place and the pass alone.
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

    private struct Drawn {
        let pass: Pass
        /// Row after row; nil are those that are left out.
        let cells: [SceneCell?]
        var picture = Picture()
        /// Where the elements of each cell end.
        var ends: [Int] = []

        func elements(of index: Int) -> Range<Int> { (index > 0 ? ends[index - 1] : 0)..<ends[index] }
    }

    private var drawn: [Drawn] = []
    /// How many of them have had their turn in this frame.
    private var count = 0

    /// Before every frame.
    mutating func begin() { count = 0 }

    /// - Parameter draw: adds the elements of a cell.
    mutating func draw(
        _ cells: [SceneCell?], _ pass: Pass, in picture: inout Picture,
        _ draw: (SceneCell, Int, inout Picture) -> Void
    ) {
        // Elements that are kept would not say whose they are.
        guard !picture.keepsCells else {
            for (index, cell) in cells.enumerated() { if let cell { draw(cell, index, &picture) } }
            return
        }
        defer { count += 1 }
        let isKnown = drawn.indices.contains(count) && drawn[count].pass == pass
        let last = isKnown ? drawn[count] : Drawn(pass: pass, cells: [])
        if isKnown, last.cells == cells { return picture.add(0..<last.picture.elements.count, of: last.picture) }
        var now = Drawn(pass: pass, cells: cells)
        let first = picture.elements.count
        for (index, cell) in cells.enumerated() {
            if index < last.cells.count, last.cells[index] == cell {
                picture.add(last.elements(of: index), of: last.picture)
            } else if let cell {
                draw(cell, index, &picture)
            }
            now.ends.append(picture.elements.count - first)
        }
        now.picture = picture.top(after: first)
        if drawn.indices.contains(count) { drawn[count] = now } else { drawn.append(now) }
    }
}
