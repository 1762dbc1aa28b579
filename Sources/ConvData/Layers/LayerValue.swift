import ConvEngine

/// The value of one argument, read as what the argument wants.
struct LayerValue {
    let name: String
    let tokens: ArraySlice<LayerToken>

    var isNone: Bool { word == "None" }

    func integer(atLeast least: Int) throws(DataError) -> Int {
        guard let value = try LayerArithmetic.value(of: tokens, name: name) else {
            throw DataError("\(name) is not one whole number", hint: "write for example \(name)=2")
        }
        return try checked(value, atLeast: least)
    }

    private func checked(_ value: Int, atLeast least: Int) throws(DataError) -> Int {
        guard value >= least else {
            throw DataError(
                "\(name) is \(value), but it must be at least \(least)", hint: "write for example \(name)=2")
        }
        return value
    }

    /// `3`, `(3, 3)`, `(3,)`, `[3, 3]`: one for all axes, or one for each.
    func integers(axes: Int, atLeast least: Int) throws(DataError) -> [Int] {
        guard isList else {
            return Array(repeating: try integer(atLeast: least), count: axes)
        }
        var values: [Int] = []
        for piece in pieces.prefix(axes + 1) {
            guard let value = try LayerArithmetic.value(of: piece, name: name) else { throw notNumbers(axes) }
            values.append(try checked(value, atLeast: least))
        }
        guard values.count == axes || values.count == 1 else { throw notNumbers(axes) }
        return values.count == 1 ? Array(repeating: values[0], count: axes) : values
    }

    /// What stands between the commas of a list.
    var pieces: [ArraySlice<LayerToken>] {
        tokens.dropFirst().dropLast().split(maxSplits: ReadingLimit.rank) { $0.isSign(",") }
    }

    /// Whether a bracket opens at the beginning that is closed at the end: not so `(3 - 1) // (2)`.
    private var isList: Bool {
        guard let first = tokens.first, first.isSign("(") || first.isSign("[") else { return false }
        var depth = 0
        for (index, token) in zip(tokens.indices, tokens) {
            if token.isSign("(") || token.isSign("[") { depth += 1 }
            if token.isSign(")") || token.isSign("]") { depth -= 1 }
            if depth == 0 { return index == tokens.endIndex - 1 }
        }
        return false
    }

    private func notNumbers(_ axes: Int) -> DataError {
        let example = Array(repeating: "2", count: axes).joined(separator: ", ") + (axes == 1 ? "," : "")
        return DataError(
            "\(name) is not a number for \(axes == 1 ? "the axis" : "each of the \(axes) axes")",
            hint: "write for example \(name)=2 or \(name)=(\(example))")
    }

    /// Numbers, or a word where the layer has words for them.
    func padding(axes: Int, hasWords: Bool) throws(DataError) -> PaddingOption {
        guard let word, word.first?.isLetter == true else {
            return .cells(try integers(axes: axes, atLeast: 0).map { Padding($0) })
        }
        switch word {
        case "same" where hasWords: return .same
        case "valid" where hasWords: return .valid
        default:
            throw DataError(
                "\(Excerpt.quoted(word)) is not a padding of this layer",
                hint: hasWords ? "use 'same', 'valid' or numbers" : "use numbers")
        }
    }

    /// Keras has words only, in any case.
    func paddingWord(hasCausal: Bool) throws(DataError) -> PaddingOption {
        switch text.lowercased() {
        case "valid": return .valid
        case "same": return .same
        case "causal" where hasCausal: return .causal
        default:
            throw DataError(
                "\(Excerpt.quoted(text)) is not a padding of this layer",
                hint: hasCausal ? "use 'valid', 'same' or 'causal'" : "use 'valid' or 'same'")
        }
    }

    func truth() throws(DataError) -> Bool {
        switch word {
        case "True", "1": return true
        case "False", "0", "None": return false
        default: throw DataError("\(name) is neither True nor False", hint: "write \(name)=True or \(name)=False")
        }
    }

    func paddingMode(isTransposed: Bool) throws(DataError) -> PaddingMode {
        let known = isTransposed ? [.zeros] : PaddingMode.allCases.filter(\.isPyTorch)
        let names = known.map(\.rawValue)
        guard let word, let mode = known.first(where: { $0.rawValue == word }) else {
            let typed = word ?? ""
            throw DataError(
                "\(Excerpt.quoted(typed)) is not a padding mode of this layer",
                hint: Suggestion.closest(to: typed, among: names).map { "did you mean '\($0)'?" }
                    ?? "use \(names.joined(separator: ", "))")
        }
        return mode
    }

    /// As it was written, without quotes and blanks.
    var text: String { tokens.map(\.text).joined() }

    /// A single word, with quotes or without: PyTorch prints texts bare.
    private var word: String? {
        guard tokens.count == 1, let token = tokens.first, token.kind != .sign else { return nil }
        return token.text
    }
}
