import ConvEngine

/// What `--padding` says: numbers, or a word for them that depends on the kernel.
package enum PaddingOption: Equatable, Sendable {
    case cells([Padding])
    case same
    case sameLower
    case valid
    case full
    case causal

    /// `1`, `1,2`, per side `1:2,0:1` (before:after), or `same`, `same-lower`, `valid`, `full`, `causal`.
    package init(_ text: String, axes: Int) throws(DataError) {
        switch text.lowercased() {
        case "same": self = .same
        case "same-lower": self = .sameLower
        case "valid": self = .valid
        case "full": self = .full
        case "causal" where axes == 1: self = .causal
        case "causal":
            throw DataError(
                "the padding 'causal' is for 1d only, where one axis is time",
                hint: "write the padding per side, as 2:0,1:1")
        default:
            try self.init(cells: text, axes: axes)
        }
    }

    private init(cells text: String, axes: Int) throws(DataError) {
        if let word = text.first, word.isLetter {
            throw DataError(
                "\(Excerpt.quoted(text)) is not a padding", hint: "use same, same-lower, valid, full, causal or numbers"
            )
        }
        self = try .cells(IntegerList.spread(IntegerList.pieces(of: text).map(Self.sides), over: axes))
    }

    private static func sides(_ text: Substring) throws(DataError) -> Padding {
        let sides = text.split(separator: ":", omittingEmptySubsequences: false)
        switch sides.count {
        case 1: return Padding(try IntegerList.integer(sides[0]))
        case 2: return Padding(before: try IntegerList.integer(sides[0]), after: try IntegerList.integer(sides[1]))
        default:
            throw DataError(
                "\(Excerpt.quoted(String(text))) has more than two sides", hint: "write before:after, for example 1:2")
        }
    }
}
