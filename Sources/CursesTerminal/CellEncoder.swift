import CCurses
import Picture
import Terminal

/// Cells as curses takes them: colours as pairs of what the terminal has.
struct CellEncoder {
    let depth: ColorDepth
    /// Whether a cell was left without its colours as there were too many. Forgetting the pairs helps, as long as all is
    /// drawn anew.
    private(set) var hasRunOut = false

    private var pairs: PairTable
    private var known = KnownPairs()

    init(depth: ColorDepth, pairs: PairTable) {
        self.depth = depth
        self.pairs = pairs
    }

    mutating func forgetPairs() {
        pairs.forgetAll()
        known = KnownPairs()
        hasRunOut = false
    }

    mutating func encode(_ row: ArraySlice<Cell>, into line: inout [terminal_cell]) {
        line.removeAll(keepingCapacity: true)
        var last: (cell: Cell, encoded: terminal_cell)?
        for cell in row {
            // Neighbours are often the same.
            if let last, last.cell == cell {
                line.append(last.encoded)
                continue
            }
            let encoded = depth == .mono ? plain(cell, pair: nil) : colored(cell)
            last = (cell, encoded)
            line.append(encoded)
        }
    }

    private mutating func colored(_ cell: Cell) -> terminal_cell {
        // Nobody sees the ink of a blank.
        let isBlank = cell.character == " " && cell.style.isEmpty
        let colors = KnownPairs.Colors(
            ink: isBlank ? nil : cell.foreground, paper: cell.background,
            isSolid: depth <= .sixteen && cell.character.blockComplement != nil)
        if let pair = known[colors] { return plain(cell, pair: pair) }
        let pair = pair(of: colors)
        if let pair { known[colors] = pair } else { hasRunOut = true }
        return plain(cell, pair: pair)
    }

    private mutating func pair(of colors: KnownPairs.Colors) -> PairTable.Pair? {
        let background = colors.paper.map(index)
        var foreground = colors.ink.map(index)
        // With few colours ink may come out as the colour of its paper.
        let isLost = foreground != nil && foreground == background && colors.ink != colors.paper
        if isLost, depth <= .sixteen, !colors.isSolid {
            foreground = colors.paper?.isLight == true ? 0 : 7
        }
        return pairs.pair(foreground, background)
    }

    private func plain(_ cell: Cell, pair: PairTable.Pair?) -> terminal_cell {
        var character = cell.character
        var style = cell.style
        if pair?.isSwapped == true {
            if style.isEmpty, let complement = character.blockComplement {
                character = complement
            } else {
                style.formSymmetricDifference(.reversed)
            }
        }
        return terminal_cell(character: character.value, pair: pair?.number ?? 0, style: UInt16(style.rawValue))
    }

    private func index(_ color: Color) -> Int {
        switch depth {
        case .mono: 0
        case .eight: Int(AnsiPalette.index(nearestTo: color, of: 8))
        case .sixteen: Int(AnsiPalette.index(nearestTo: color, of: 16))
        case .palette: Int(XtermPalette.index(nearestTo: color))
        case .direct: Int(color.red) << 16 | Int(color.green) << 8 | Int(color.blue)
        }
    }
}
