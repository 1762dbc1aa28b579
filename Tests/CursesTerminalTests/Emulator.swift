import Picture
import Terminal

/// What a terminal makes of the bytes sent to it: as much of xterm as curses uses.
struct Emulator {
    enum Hue: Equatable {
        case ownInk, ownPaper
        case index(Int)
        case color(Color)
    }

    /// A cell as one sees it, however it was brought about.
    struct Look: Equatable {
        var character: Unicode.Scalar
        var ink: Hue
        var paper: Hue
        var style: TextStyle

        init(_ character: Unicode.Scalar, ink: Hue, paper: Hue, style: TextStyle) {
            self.character = character
            self.ink = ink
            self.paper = paper
            self.style = style
            if style.contains(.reversed) {
                swap(&self.ink, &self.paper)
                self.style.remove(.reversed)
            }
            // A blank is neither bold nor dim.
            if character == " " { self.style.subtract([.bold, .dim]) }
            if let complement = character.blockComplement, self.style.isEmpty, character.value > complement.value {
                self.character = complement
                swap(&self.ink, &self.paper)
            }
            if self.character == " ", self.style.isEmpty { self.ink = .ownInk }
        }
    }

    private(set) var isAlternate = false
    private(set) var isCursorShown = true
    private(set) var mouseModes: Set<String> = []
    /// Sequences that are not known here.
    private(set) var unknown: [String] = []

    let columns: Int
    let rows: Int
    private var looks: [Look]
    private var column = 0
    private var row = 0
    private var isAtEdge = false
    private var isInserting = false
    private var ink = Hue.ownInk
    private var paper = Hue.ownPaper
    private var style: TextStyle = []

    init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        looks = Array(repeating: Look(" ", ink: .ownInk, paper: .ownPaper, style: []), count: columns * rows)
    }

    subscript(column: Int, row: Int) -> Look { looks[row * columns + column] }

    func text(ofRow row: Int) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: looks[row * columns..<(row + 1) * columns].map(\.character))
        return String(text)
    }

    mutating func take(_ bytes: [UInt8]) {
        var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\u{1B}": takeSequence(&scalars)
            case "\r": move(to: 0, row)
            case "\n": move(to: column, row + 1)
            case "\u{8}": move(to: column - 1, row)
            case "\u{E}", "\u{F}", "\u{7}": break
            default: put(scalar)
            }
        }
    }

    private mutating func takeSequence(_ scalars: inout ArraySlice<Unicode.Scalar>) {
        switch scalars.popFirst() {
        case "[":
            let end = scalars.firstIndex { (0x40...0x7E).contains($0.value) } ?? scalars.endIndex - 1
            let parameters = String(String.UnicodeScalarView(scalars[..<end]))
            control(scalars[end], parameters)
            scalars = scalars[(end + 1)...]
        case "(", ")":
            scalars.removeFirst()
        case "_":
            scalars = scalars.drop { $0 != "\\" }.dropFirst()
        case "M": move(to: column, row - 1)
        case "=", ">", "7", "8", "c": break
        case let other: unknown.append("ESC \(other.map(String.init) ?? "")")
        }
    }

    private mutating func control(_ final: Unicode.Scalar, _ parameters: String) {
        let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        let first = max(numbers.first ?? 0, 1)
        switch final {
        case "H": move(to: (numbers.count > 1 ? max(numbers[1], 1) : 1) - 1, first - 1)
        case "A": move(to: column, row - first)
        case "B": move(to: column, row + first)
        case "C": move(to: column + first, row)
        case "D": move(to: column - first, row)
        case "G": move(to: first - 1, row)
        case "d": move(to: column, first - 1)
        case "J": erase(numbers.first == 2 ? 0 : row * columns + column, looks.count)
        case "K" where numbers.first == 1: erase(row * columns, row * columns + column + 1)
        case "K": erase(row * columns + column, (row + 1) * columns)
        case "X": erase(row * columns + column, min(row * columns + column + first, (row + 1) * columns))
        case "@": insert(first)
        case "b": for _ in 0..<first { put(looks[row * columns + column - (isAtEdge ? 0 : 1)].character) }
        case "m": setStyle(numbers)
        case "h", "l": setMode(parameters, final == "h")
        case "r", "t": break
        default: unknown.append("CSI \(parameters)\(final)")
        }
    }

    private mutating func setMode(_ mode: String, _ isOn: Bool) {
        if mode == "4" { isInserting = isOn }
        if mode == "?1049" { isAlternate = isOn }
        if ["?1000", "?1002", "?1006"].contains(mode) {
            if isOn { mouseModes.insert(mode) } else { mouseModes.remove(mode) }
        }
        if mode == "?25" || mode == "?12;25" { isCursorShown = isOn }
    }

    private mutating func setStyle(_ numbers: [Int]) {
        var rest = (numbers.isEmpty ? [0] : numbers)[...]
        func hue(_ rest: inout ArraySlice<Int>) -> Hue {
            if rest.popFirst() == 5 { return .index(rest.popFirst() ?? 0) }
            let channels = (0..<3).map { _ in UInt8(rest.popFirst() ?? 0) }
            return .color(Color(red: channels[0], green: channels[1], blue: channels[2]))
        }
        while let number = rest.popFirst() {
            switch number {
            case 0: (ink, paper, style) = (.ownInk, .ownPaper, [])
            case 1: style.insert(.bold)
            case 2: style.insert(.dim)
            case 4: style.insert(.underlined)
            case 7: style.insert(.reversed)
            case 22: style.subtract([.bold, .dim])
            case 24: style.remove(.underlined)
            case 27: style.remove(.reversed)
            case 30...37: ink = .index(number - 30)
            case 38: ink = hue(&rest)
            case 39: ink = .ownInk
            case 40...47: paper = .index(number - 40)
            case 48: paper = hue(&rest)
            case 49: paper = .ownPaper
            case 90...97: ink = .index(number - 82)
            case 100...107: paper = .index(number - 92)
            default: unknown.append("SGR \(number)")
            }
        }
    }

    private mutating func move(to column: Int, _ row: Int) {
        self.column = min(max(column, 0), columns - 1)
        self.row = min(max(row, 0), rows - 1)
        isAtEdge = false
    }

    private mutating func put(_ character: Unicode.Scalar) {
        if isAtEdge { move(to: 0, row + 1) }
        if isInserting { insert(1) }
        looks[row * columns + column] = Look(character, ink: ink, paper: paper, style: style)
        if column == columns - 1 { isAtEdge = true } else { column += 1 }
    }

    private mutating func insert(_ count: Int) {
        for _ in 0..<count {
            looks.remove(at: (row + 1) * columns - 1)
            looks.insert(Look(" ", ink: .ownInk, paper: paper, style: []), at: row * columns + column)
        }
    }

    private mutating func erase(_ start: Int, _ end: Int) {
        let blank = Look(" ", ink: .ownInk, paper: paper, style: [])
        for index in start..<max(start, end) { looks[index] = blank }
    }
}
