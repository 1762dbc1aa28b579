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
    /// Some terms, and an ending of fewer words: which one.
    case brief(Int)

    /// From the fullest to the shortest.
    static let all: [ResultForm] = [
        .both, .lines, .numbers, .folded, .counted, .around, .upTo, .brief(1), .brief(2), .brief(3),
    ]

    var rows: Int { self == .lines ? 2 : 1 }

    /// Columns of its longest line; nil where it makes no sense of these terms.
    func columns(_ text: any Terms) -> Int? {
        let columns = text.columns
        let ending = columns.endings[0]
        let numbers = columns.opening.plus(columns.numbers).plus(ending)
        switch self {
        case .both: return numbers.plus(columns.symbols).plus(3)
        case .lines: return max(numbers, columns.opening.plus(columns.symbols))
        case .numbers: return numbers
        case .folded:
            guard let fold = FoldedTerms.columns(text) else { return nil }
            return columns.opening + fold + ending
        case .counted: return some(3, text) + ending + columns.count + 4
        case .around: return some(1, text) + ending
        case .upTo: return some(1, text) + ending - text.join.ellipsis
        case .brief(let index): return some(1, text) + columns.endings[index]
        }
    }

    /// Columns of what stands before the ending, with so many terms between ellipses.
    private func some(_ terms: Int, _ text: any Terms) -> Int {
        let (columns, join) = (text.columns, text.join)
        return columns.opening + terms * columns.number + (terms - 1) * join.between.count + 2 * join.ellipsis
            + join.before.count + join.behind.count
    }
}

extension TermJoin {
    /// Columns of `... + `
    var ellipsis: Int { 3 + between.count }
}
