import ConvStory

/// How a result is written out. Which form has room follows from how long its parts can become, so that it is the same one
/// all through a story.
enum ResultForm: Equatable {
    /// All terms by their names, and then by their numbers.
    case both
    /// The same in two lines.
    case lines
    /// All terms by their numbers.
    case numbers
    /// Parts that are finished are what they come to, those that are to come are counted.
    case folded
    /// Some terms round the pair in hand, and how many there are.
    case counted
    /// Some terms round the pair in hand.
    case around
    /// What has been added so far only, the pair in hand being the last.
    case upTo
    /// Some terms, with a bias and the result.
    case bare
    /// The bias without its name.
    case brief
    /// Some terms and the number alone.
    case least

    /// From the fullest to the shortest.
    static let all: [ResultForm] = [
        .both, .lines, .numbers, .folded, .counted, .around, .upTo, .bare, .brief, .least,
    ]

    var rows: Int { self == .lines ? 2 : 1 }

    /// The fullest for which there is room, and all that are shorter.
    static func fitting(_ text: any Terms, columns: Int, rows: Int) -> ArraySlice<ResultForm> {
        let (forms, parts) = (all.filter { $0.rows <= rows }, text.columns)
        let first = forms.firstIndex { $0.columns(text, parts).map { $0 <= columns } ?? false }
        return forms[(first ?? forms.count - 1)...]
    }

    /// Columns of its longest line; nil where it makes no sense of these terms.
    func columns(_ text: any Terms, _ columns: ResultColumns) -> Int? {
        let ending = columns.endings.whole
        let numbers = columns.opening.plus(columns.numbers).plus(ending)
        /// Of what stands before the ending, with so many terms between ellipses.
        func some(_ terms: Int) -> Int {
            let join = text.join
            return columns.opening + terms * columns.number + (terms - 1) * join.between.count + 2 * join.ellipsis
                + join.before.count + join.behind.count
        }
        return switch self {
        case .both: numbers.plus(columns.symbols).plus(3)
        case .lines: max(numbers, columns.opening.plus(columns.symbols))
        case .numbers: numbers
        case .folded: FoldedTerms.columns(text, columns).map { columns.opening + $0 + ending }
        case .counted: some(3) + ending + columns.count + 4
        case .around: some(1) + ending
        case .upTo: some(1) + ending - text.join.ellipsis
        case .bare: some(1) + columns.endings.bare
        case .brief: some(1) + columns.endings.brief
        case .least: some(1) + columns.endings.least
        }
    }
}

extension TermJoin {
    /// Columns of `... + `
    var ellipsis: Int { 3 + between.count }
}
