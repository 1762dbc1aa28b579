import Picture

/// A picture that is shown, and how it became cells: of the next one only the rows are made anew that look different.
///
/// What comes out depends on the picture alone; what was shown before only saves work.
package struct Drawing: Sendable {
    package let canvas: Canvas
    private let glyphs: Glyphs
    /// What draws each row.
    private let prints: [RowPrint]

    package init(_ picture: Picture, size: Size, glyphs: Glyphs, after last: Drawing? = nil) {
        let blank = Canvas(size: size)
        self.glyphs = glyphs
        let prints = RowPrint.all(of: picture, rows: blank.size.rows)
        self.prints = prints
        guard let last, last.canvas.size == blank.size, last.glyphs == glyphs else {
            canvas = Canvas(picture, size: size, glyphs: glyphs)
            return
        }
        canvas = last.canvas.redrawn(picture, changed: zip(prints, last.prints).map { $0 != $1 }, glyphs: glyphs)
    }
}

/// Stands for all that draws one row of cells: equal only where that is equal, but for one case in 2^64.
private struct RowPrint: Equatable, Sendable {
    private var word: UInt64

    static func all(of picture: Picture, rows: Int) -> [RowPrint] {
        var ground = Hasher()
        ground.combine(picture.background)
        var prints = Array(repeating: RowPrint(word: UInt64(bitPattern: Int64(ground.finalize()))), count: rows)
        for element in picture.elements {
            let lines = element.lines.clamped(to: 0..<rows)
            guard !lines.isEmpty else { continue }
            let hash = UInt64(bitPattern: Int64(element.hashValue))
            for row in lines { prints[row].add(hash) }
        }
        return prints
    }

    /// The order counts: later is painted over earlier.
    private mutating func add(_ hash: UInt64) {
        word = (word ^ hash) &* 0x9E37_79B9_7F4A_7C15
        word ^= word >> 29
    }
}

extension Picture.Element {
    /// The rows of cells in which something of it may be seen.
    var lines: Range<Int> {
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
