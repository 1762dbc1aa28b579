import Picture

/// A picture by the rows of cells in which something of its elements may be seen.
struct PictureRows: Sendable {
    let picture: Picture
    /// The rows of each element, of those there are.
    let spans: [Range<Int>]
    /// The elements of one row after another, each row's in their order, and where the next row begins.
    private let members: [Int32]
    private let ends: [Int]

    init(_ picture: Picture, count: Int) {
        self.picture = picture
        spans = picture.elements.map { $0.lines.clamped(to: 0..<count) }
        var ends = Array(repeating: 0, count: count)
        for span in spans {
            for row in span { ends[row] += 1 }
        }
        var total = 0
        for row in ends.indices {
            total += ends[row]
            ends[row] = total
        }
        var members = Array(repeating: Int32(0), count: total)
        var free = ends
        for index in spans.indices.reversed() {
            for row in spans[index] {
                free[row] -= 1
                members[free[row]] = Int32(truncatingIfNeeded: index)
            }
        }
        (self.members, self.ends) = (members, ends)
    }

    private func members(ofRow row: Int) -> ArraySlice<Int32> { members[(row > 0 ? ends[row - 1] : 0)..<ends[row]] }

    /// Which rows may look different from those of a picture with as many: where other elements draw them, or in another
    /// order, for later is painted over earlier.
    func changes(from old: PictureRows) -> [Bool] {
        guard picture.background == old.picture.background else { return ends.map { _ in true } }
        let (elements, others) = (picture.elements, old.picture.elements)
        // What was found to be the same in one row need not be looked at in the next.
        var twins = Array(repeating: Int32(-1), count: elements.count)
        return ends.indices.map { row in
            let (mine, theirs) = (members(ofRow: row), old.members(ofRow: row))
            guard mine.count == theirs.count else { return true }
            for (index, other) in zip(mine, theirs) where twins[Int(index)] != other {
                guard elements[Int(index)] == others[Int(other)] else { return true }
                twins[Int(index)] = other
            }
            return false
        }
    }
}

extension Picture.Element {
    /// The rows of cells in which something of it may be seen.
    fileprivate var lines: Range<Int> {
        switch self {
        case .face(let face):
            var (top, bottom) = (Double.infinity, -Double.infinity)
            for corner in face.corners {
                top = min(top, corner.y)
                bottom = max(bottom, corner.y)
            }
            return Self.lines(from: top, to: bottom)
        case .tiles(let tiles):
            return Self.lines(from: tiles.origin.y, to: tiles.origin.y + Double(tiles.rows) * tiles.tileHeight)
        case .text(let run):
            let row = Outline.clamped(run.origin.y).rounded()
            return Int(row)..<Int(row) + 1
        }
    }

    private static func lines(from top: Double, to bottom: Double) -> Range<Int> {
        let first = Int(Outline.clamped(top).rounded(.down))
        return first..<max(Int(Outline.clamped(bottom).rounded(.up)), first)
    }
}
