import ConvStory
import Picture

/// What was drawn in the last frame of the cells of planes, and of what stands round them. While a story plays most of it
/// comes again as it was.
///
/// It saves work, and changes nothing: what is drawn of a cell depends on the cell, its place and the pass alone, and what
/// stands depends on the key.
struct PlaneMemory {
    /// All that what stands depends on: whatever does not move along with the kernel.
    struct Key: Equatable {
        let scene: SceneKey
        let layout: SceneLayout
        let look: Look
    }

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
        /// Nil of what stands round the planes.
        let pass: Pass?
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
    private var key: Key?
    /// Whether in this frame only what moves is different.
    private var stands = false

    /// Before every frame.
    mutating func begin(_ key: Key? = nil) {
        stands = key != nil && key == self.key
        self.key = key
        count = 0
    }

    /// What stands round the planes.
    mutating func draw(in picture: inout Picture, _ draw: (inout Picture) -> Void) {
        guard !picture.keepsCells else { return draw(&picture) }
        defer { count += 1 }
        if stands, drawn.indices.contains(count), drawn[count].pass == nil { return add(drawn[count], to: &picture) }
        let first = picture.elements.count
        draw(&picture)
        keep(Drawn(pass: nil, cells: [], picture: picture.top(after: first)))
    }

    /// - Parameters:
    ///   - cells: not asked for while they stand as they were.
    ///   - draw: adds the elements of a cell.
    mutating func draw(
        _ cells: () -> [SceneCell?], _ pass: Pass, in picture: inout Picture,
        _ draw: (SceneCell, Int, inout Picture) -> Void
    ) {
        // Elements that are kept would not say whose they are.
        guard !picture.keepsCells else {
            for (index, cell) in cells().enumerated() { if let cell { draw(cell, index, &picture) } }
            return
        }
        defer { count += 1 }
        let isKnown = drawn.indices.contains(count) && drawn[count].pass == pass
        if isKnown, stands { return add(drawn[count], to: &picture) }
        let last = isKnown ? drawn[count] : Drawn(pass: pass, cells: [])
        let cells = cells()
        if isKnown, last.cells == cells { return add(last, to: &picture) }
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
        keep(now)
    }

    private func add(_ drawn: Drawn, to picture: inout Picture) {
        picture.add(0..<drawn.picture.elements.count, of: drawn.picture)
    }

    private mutating func keep(_ new: Drawn) {
        if drawn.indices.contains(count) { drawn[count] = new } else { drawn.append(new) }
    }
}
