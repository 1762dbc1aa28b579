import ConvEngine
import ConvStory
import Picture

/// The scale of the heat colours: a bar with the least output at its left, the greatest at its right, and 0 where it lies:
/// grey, where there are numbers on both sides of it.
struct Legend {
    let shade: Shade
    private let ends: (least: String, greatest: String)
    /// What a dot stands for, from the fullest words to the shortest.
    private let notes: [String]
    /// Whose other numbers have a colour of their own.
    private let contradictor: String?

    /// - Parameter dots: which output stands for the cells of a dot, and how many of them; nil where every cell has its
    ///   colour.
    init(_ scene: Scene, shade: Shade, dots: (digest: Digest, size: String)? = nil) {
        self.shade = shade
        func text(_ value: Double) -> String { ValueText.shortest(value, precision: scene.precision) }
        // Where not all outputs are made beforehand, some may lie beyond the ends.
        let signs = scene.outputRange.isExact ? ("", "") : ("≤ ", "≥ ")
        ends = (signs.0 + text(shade.range.lowerBound), signs.1 + text(shade.range.upperBound))
        notes = dots.map { Self.notes($0.digest, $0.size) } ?? []
        contradictor = dots == nil ? nil : scene.contradictor
    }

    private static func notes(_ digest: Digest, _ size: String) -> [String] {
        let which: String
        switch digest {
        case .each: return []
        case .mean: which = "mean"
        case .peak: which = "furthest from 0"
        case .middle: which = "middle"
        case .shared(let dots): return ["one output for each \(dots)×\(dots) dots", "1 output: \(dots)×\(dots) dots"]
        }
        return ["each dot the \(which) of \(size)", "\(which) of \(size)", which]
    }

    private static let widest = 32
    private static let narrowest = 6

    /// Columns of the numbers and the shortest bar.
    var leastColumns: Int { ends.least.count + ends.greatest.count + 2 + Self.narrowest }

    func draw(column: Int, row: Int, columns: Int, theme: Theme, in picture: inout Picture) {
        let numbers = ends.least.count + ends.greatest.count + 2
        let sign = theme.hasShades ? "orange" : "!"
        let warnings = contradictor.map { ["\(sign): \($0) differs", "\(sign) differs"] } ?? []
        // The words give way before the bar does, but what is wrong is said before all else.
        let texts = notes.map { [$0, warnings.first] } + warnings.map { [nil, $0] } + notes.map { [$0, nil] }
        let least = warnings.isEmpty ? Self.widest / 2 : Self.narrowest
        let words = texts.first { columns - numbers - Self.width($0) >= least } ?? []
        let bar = min(columns - numbers - Self.width(words), Self.widest)
        guard bar >= Self.narrowest else { return }
        let y = Double(row)
        let left = column + ends.least.count + 1
        picture.add(TextRun(ends.least, at: Point(Double(column), y), theme.text))
        drawBar(column: left, row: row, width: bar, theme: theme, in: &picture)
        picture.add(TextRun(ends.greatest, at: Point(Double(left + bar + 1), y), theme.text))
        var x = left + bar + ends.greatest.count + 3
        for (text, color) in zip(words, [theme.faint, theme.words[.outputWrong]]) {
            guard let text else { continue }
            picture.add(TextRun(text, at: Point(Double(x), y), color))
            x += text.count + 2
        }
    }

    /// Columns of words, with air before each.
    private static func width(_ words: [String?]) -> Int {
        words.reduce(0) { $0 + ($1.map { $0.count + 2 } ?? 0) }
    }

    private func drawBar(column: Int, row: Int, width: Int, theme: Theme, in picture: inout Picture) {
        let range = shade.range
        /// The number in the middle of a column of the bar.
        func value(_ index: Int) -> Double {
            let share = (Double(index) + 0.5) / Double(width)
            return range.lowerBound * (1 - share) + range.upperBound * share
        }
        let origin = Point(Double(column), Double(row))
        if theme.hasShades {
            let colors = (0..<width).map { shade[value($0)] }
            picture.add(Tiles(at: origin, columns: width, tileWidth: 1, tileHeight: 1, colors: colors))
        } else {
            let signs = String((0..<width).map { shade.sign(of: value($0)) })
            picture.add(TextRun(signs, at: origin, theme.words[.output]))
        }
        guard range.lowerBound < 0, range.upperBound > 0 else { return }
        let zero = min(Int(shade.position(of: 0) * Double(width)), width - 1)
        picture.add(
            TextRun("0", at: Point(Double(column + zero), Double(row)), theme.hasShades ? shade[0].ink : theme.text))
    }
}
