import ConvEngine
import ConvStory

/// How many columns the parts of what stands below the output can take, whatever they come to.
struct StandingColumns: Equatable {
    /// `y[1,2]`
    let name: Int
    /// ` = -8`
    let result: Int
    /// ` = -8 so far`
    let soFar: Int
    /// `, then + 10 (bias)`, and later ` + 10 (bias) = 2`; 0 where nothing is added at the end.
    let bias: Int

    init(_ scene: Scene) {
        let last = Position([scene.output.channels - 1] + scene.output.extents.map { $0 - 1 })
        name = scene.output.name(of: last).utf8.count
        let result = " = ".count + scene.subject.termColumns.sum
        self.result = result
        soFar = result + " so far".count
        bias =
            scene.subject.termColumns.bias.map { max(", then +  (bias)".count + $0, " +  (bias)".count + $0 + result) }
            ?? 0
    }

    /// All of it in one line.
    var line: Int { name + soFar + bias }
}

/// How it is told below the output what its number is so far. The form follows from how long its parts can become, so that
/// nothing moves to another line while the story plays.
enum Standing: CaseIterable {
    /// `y[1,1] = 1 so far, then + 2 (bias)`
    case line
    /// The bias in a line of its own.
    case parts
    /// The name in a line of its own.
    case named
    /// The same without a bias, which the line of the result has.
    case unbiased
    /// `= 1 so far`: of which output, the ring says.
    case alone
    /// The same in two lines.
    case stacked
    /// `y[1,1] = ?`
    case bare
    /// The same in two lines.
    case least

    /// Those for which there is room, from the fullest.
    static func fitting(_ columns: StandingColumns, rows: Int, room: Int) -> [Standing] {
        allCases.filter { $0.rows <= rows && $0.width(columns) <= room && $0.isMeant(columns) }
    }

    private var rows: Int {
        switch self {
        case .line, .alone, .bare: 1
        case .parts, .named, .unbiased, .stacked, .least: 2
        }
    }

    private static let soFar = " so far"

    private func isMeant(_ columns: StandingColumns) -> Bool {
        switch self {
        case .parts, .unbiased: columns.bias > 0
        default: true
        }
    }

    /// Columns of its longest line.
    func width(_ columns: StandingColumns) -> Int {
        switch self {
        case .line: columns.line
        case .parts: max(columns.name + columns.soFar, columns.bias - 1)
        case .named: max(columns.name, columns.soFar + columns.bias - 1)
        case .unbiased: max(columns.name, columns.soFar - 1)
        case .alone: columns.soFar - 1
        case .stacked: max(columns.result, Self.soFar.count) - 1
        case .bare: columns.name + columns.result
        case .least: max(columns.name, columns.result - 1)
        }
    }

    func lines(_ terms: any Terms) -> [Phrase] {
        let name = Phrase(Array(terms.opening.words.prefix(1)))
        let whole = terms.standing.reduce([], +)
        switch self {
        case .line: return [name + whole]
        case .parts: return [name + (terms.standing.first ?? [])] + terms.standing.dropFirst().map(\.trimmed)
        case .named: return [name, whole.trimmed]
        case .unbiased: return [name, terms.soFar.trimmed]
        case .alone: return [terms.soFar.trimmed]
        case .stacked:
            let words = terms.soFar.words
            let number = words.filter { $0.text != Self.soFar }
            return [number, words.filter { $0.text == Self.soFar }].map { Phrase($0).trimmed }
        case .bare: return [name + terms.bareResult]
        case .least: return [name, terms.bareResult.trimmed]
        }
    }
}
