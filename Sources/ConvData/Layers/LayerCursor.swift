/// A place among the tokens of a layer.
struct LayerCursor {
    let tokens: [LayerToken]
    var next = 0

    init(_ tokens: [LayerToken]) {
        self.tokens = tokens
    }

    var rest: ArraySlice<LayerToken> { tokens[next...] }

    var peek: LayerToken? { next < tokens.count ? tokens[next] : nil }

    /// Whether a part of the layer follows: `(weight):`.
    var isAtPart: Bool { ModelText.part(tokens, at: next) != nil }

    mutating func take(_ sign: String) -> Bool {
        guard tokens.hasSign(sign, at: next) else { return false }
        next += 1
        return true
    }

    /// `stride=`
    mutating func takeArgumentName() -> LayerToken? {
        guard let first = peek, first.kind == .word, tokens.hasSign("=", at: next + 1) else { return nil }
        next += 2
        return first
    }

    /// The tokens up to the next comma or closing bracket that is not within brackets of its own.
    mutating func takeValue() -> ArraySlice<LayerToken> {
        let start = next
        var depth = 0
        while let token = peek {
            if depth == 0, token.isSign(",") || token.isSign(")") || isAtPart { break }
            if token.isSign("(") || token.isSign("[") { depth += 1 }
            if token.isSign(")") || token.isSign("]") { depth -= 1 }
            next += 1
        }
        return tokens[start..<next]
    }

    /// A layer whose weights are normalized is printed with what normalizes them.
    ///
    /// - Returns: whether the bracket was found that closes the layer.
    mutating func skipParts() -> Bool {
        var depth = 0
        while let token = peek, depth >= 0 {
            if token.isSign("(") { depth += 1 }
            if token.isSign(")") { depth -= 1 }
            next += 1
        }
        return depth < 0
    }
}
