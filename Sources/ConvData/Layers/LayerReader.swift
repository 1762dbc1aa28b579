/// Reads one layer from left to right; when it throws, `offset` is what it cannot read.
struct LayerReader {
    private let tokens: [LayerToken]
    private var next = 0
    private(set) var offset = 0

    init(_ tokens: [LayerToken]) {
        self.tokens = tokens
    }

    /// Whether nothing but a label stands before its name.
    var beginsWithLayer: Bool {
        var reader = self
        return reader.takeLabelAndName().flatMap { LayerHead($0.text, before: tokens[reader.next...]) } != nil
    }

    private mutating func takeLabelAndName() -> LayerToken? {
        skipNumberInModel()
        let name = takeName()
        return take("=") || take(":") ? takeName() : name
    }

    mutating func layer() throws(DataError) -> Layer {
        guard let name = takeLabelAndName() else { throw Self.notALayer }
        offset = name.offset
        guard let head = LayerHead(name.text, before: tokens[next...]) else { throw unknownLayer(name.text) }
        guard take("(") else { throw Self.notALayer }
        let arguments = try arguments()
        _ = take(",") || take(";")
        // A program goes on in another line, and a layer of Keras is called: `Conv2D(8, 3)(x)`.
        if let more = peek, !more.startsLine, !more.isSign("(") {
            offset = more.offset
            throw DataError("\(Excerpt.quoted(more.text)) follows after the layer", hint: "give one layer")
        }
        offset = name.offset
        return try head.layer(name.text, arguments, &offset)
    }

    private static let notALayer = DataError(
        "this is not a layer", hint: "write it as PyTorch prints it, for example Conv2d(3, 8, kernel_size=(3, 3))")

    private func unknownLayer(_ name: String) -> DataError {
        if let foreign = ForeignLayer(name) { return foreign.refusal }
        let names = LayerClass.allCases.map(\.rawValue)
        return DataError(
            "\(Excerpt.quoted(name)) is not a layer that is known",
            hint: Suggestion.closest(to: name, among: names).map { "did you mean '\($0)'?" }
                ?? "use one of \(names.joined(separator: ", "))")
    }

    private var peek: LayerToken? { next < tokens.count ? tokens[next] : nil }

    private mutating func take(_ sign: String) -> Bool {
        guard let token = peek, token.kind == .sign, token.text == sign else { return false }
        next += 1
        return true
    }

    /// `(0):` in front of a layer in a printed model.
    private mutating func skipNumberInModel() {
        guard tokens.count > 3, tokens[0].isSign("("), tokens[2].isSign(")"), tokens[3].isSign(":") else { return }
        next = 4
    }

    /// The last of the words between dots.
    private mutating func takeName() -> LayerToken? {
        var name: LayerToken?
        repeat {
            guard let token = peek, token.kind == .word else { return nil }
            offset = token.offset
            name = token
            next += 1
        } while take(".")
        return name
    }

    /// Everything up to the bracket that closes the layer.
    private mutating func arguments() throws(DataError) -> [LayerArgument] {
        var arguments: [LayerArgument] = []
        while !take(")") {
            guard let first = peek else { throw unfinished() }
            if ModelText.part(tokens, at: next) != nil {
                skipParts()
                break
            }
            offset = first.offset
            var name: LayerToken?
            if first.kind == .word, next + 1 < tokens.count, tokens[next + 1].isSign("=") {
                name = first
                next += 2
            }
            let value = try value()
            guard let start = value.first else {
                throw DataError("a value is missing", hint: "write one value between two commas")
            }
            arguments.append(LayerArgument(name: name?.text, value: value, offset: name?.offset ?? start.offset))
            guard take(",") || peek?.isSign(")") == true || ModelText.part(tokens, at: next) != nil else {
                throw unfinished()
            }
        }
        return arguments
    }

    /// A layer whose weights are normalized is printed with what normalizes them.
    private mutating func skipParts() {
        var depth = 0
        while let token = peek, depth >= 0 {
            if token.isSign("(") { depth += 1 }
            if token.isSign(")") { depth -= 1 }
            next += 1
        }
    }

    /// The tokens up to the next comma or closing bracket that is not within brackets of its own.
    private mutating func value() throws(DataError) -> ArraySlice<LayerToken> {
        let start = next
        var depth = 0
        while let token = peek {
            if depth == 0, token.isSign(",") || token.isSign(")") || ModelText.part(tokens, at: next) != nil { break }
            if token.isSign("(") || token.isSign("[") { depth += 1 }
            if token.isSign(")") || token.isSign("]") { depth -= 1 }
            next += 1
        }
        return tokens[start..<next]
    }

    private mutating func unfinished() -> DataError {
        if let last = tokens.last { offset = last.offset }
        return DataError("the layer is not closed", hint: "add ')' at the end")
    }
}
