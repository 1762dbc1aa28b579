import Picture

/// A size in cells.
package struct Size: Equatable, Sendable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// One character cell. A colour of nil is the terminal's own.
package struct Cell: Equatable, Sendable {
    package var character: Unicode.Scalar
    package var style: TextStyle
    // In words: a screenful of cells is compared for every frame.
    private var ink: Paint
    private var paper: Paint

    init(_ character: Unicode.Scalar, ink: Paint, paper: Paint, style: TextStyle) {
        self.character = character
        self.ink = ink
        self.paper = paper
        self.style = style
    }

    package init(
        _ character: Unicode.Scalar = " ", foreground: Color? = nil, background: Color? = nil, style: TextStyle = []
    ) {
        self.init(character, ink: Paint(foreground), paper: Paint(background), style: style)
    }

    package var foreground: Color? {
        get { ink.color }
        set { ink = Paint(newValue) }
    }

    package var background: Color? {
        get { paper.color }
        set { paper = Paint(newValue) }
    }

    package static func == (a: Cell, b: Cell) -> Bool {
        a.character == b.character && a.ink == b.ink && a.paper == b.paper && a.style.rawValue == b.style.rawValue
    }
}

/// A screenful of cells.
///
/// Canvases of which one was made from the other share the rows that are the same: from one frame to the next most are.
package struct Canvas: Equatable, Sendable {
    package let size: Size
    /// From the top, each from the left.
    package private(set) var rows: [[Cell]]

    /// More than any screen has; pictures do not become larger where a window says it is.
    package static let largest = Size(columns: 1000, rows: 500)

    /// A size that a canvas can have.
    static func held(_ size: Size) -> Size {
        Size(
            columns: min(max(size.columns, 0), largest.columns), rows: min(max(size.rows, 0), largest.rows))
    }

    /// A size below 1×1 is an empty canvas; one above the largest is cut.
    package init(size: Size, filledWith cell: Cell = Cell()) {
        self.size = Self.held(size)
        rows = Array(repeating: Array(repeating: cell, count: self.size.columns), count: self.size.rows)
    }

    package subscript(column: Int, row: Int) -> Cell {
        get { rows[row][column] }
        set { rows[row][column] = newValue }
    }

    /// Changes cells of a row in place.
    mutating func change(row: Int, _ change: (inout [Cell]) -> Void) { change(&rows[row]) }

    /// The columns of a row from the first to the last that looks different on another canvas of the same size; nil where
    /// none does.
    package func columns(ofRow row: Int, unlike other: Canvas) -> Range<Int>? {
        rows[row].withUnsafeBufferPointer { cells in
            other.rows[row].withUnsafeBufferPointer { others in
                guard cells.baseAddress != others.baseAddress else { return nil }
                func differs(_ column: Int) -> Bool { cells[column] != others[column] }
                guard let first = cells.indices.first(where: differs), let last = cells.indices.last(where: differs)
                else { return nil }
                return first..<last + 1
            }
        }
    }

    /// What a row reads, without colours.
    package func text(ofRow row: Int) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: rows[row].lazy.map(\.character))
        return String(text)
    }
}
