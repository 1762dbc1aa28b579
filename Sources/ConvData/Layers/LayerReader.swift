/// Reads one layer from left to right; when it throws, `offset` is what it cannot read.
struct LayerReader {
    private var cursor: LayerCursor
    private(set) var offset = 0

    init(_ tokens: [LayerToken]) {
        cursor = LayerCursor(tokens)
    }

    /// Whether nothing but a label stands before its name.
    var beginsWithLayer: Bool {
        var reader = self
        return reader.takeLabelAndName().flatMap { LayerHead($0.text, before: reader.cursor.rest) } != nil
    }

    private mutating func takeLabelAndName() -> LayerToken? {
        skipNumberInModel()
        let name = takeName()
        return cursor.take("=") || cursor.take(":") ? takeName() : name
    }

    mutating func layer() throws(DataError) -> Layer {
        guard let name = takeLabelAndName() else { throw Self.notALayer }
        offset = name.offset
        guard let head = LayerHead(name.text, before: cursor.rest) else { throw unknownLayer(name.text) }
        guard cursor.take("(") else { throw Self.notALayer }
        let arguments = try arguments()
        _ = cursor.take(",") || cursor.take(";")
        // A program goes on in another line, and a layer of Keras is called: `Conv2D(8, 3)(x)`.
        if let more = cursor.peek, !more.startsLine, !more.isSign("(") {
            offset = more.offset
            throw DataError("\(Excerpt.quoted(more.text)) follows after the layer", hint: "give one layer")
        }
        offset = name.offset
        return try head.layer(Excerpt.name(name.text), arguments, &offset)
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

    /// `(0):` in front of a layer in a printed model.
    private mutating func skipNumberInModel() {
        if let part = ModelText.part(cursor.tokens, at: 0) { cursor.next = part.next }
    }

    /// The last of the words between dots.
    private mutating func takeName() -> LayerToken? {
        var name: LayerToken?
        repeat {
            guard let token = cursor.peek, token.kind == .word else { return nil }
            offset = token.offset
            name = token
            cursor.next += 1
        } while cursor.take(".")
        return name
    }

    /// Everything up to the bracket that closes the layer.
    private mutating func arguments() throws(DataError) -> [LayerArgument] {
        var arguments: [LayerArgument] = []
        while !cursor.take(")") {
            guard let first = cursor.peek else { throw unfinished() }
            if cursor.isAtPart {
                guard cursor.skipParts() else { throw unfinished() }
                break
            }
            offset = first.offset
            let name = cursor.takeArgumentName()
            let value = cursor.takeValue()
            guard let start = value.first else {
                throw DataError("a value is missing", hint: "write one value between two commas")
            }
            arguments.append(LayerArgument(name: name?.text, value: value, offset: name?.offset ?? start.offset))
            guard cursor.take(",") || cursor.peek?.isSign(")") == true || cursor.isAtPart else { throw unfinished() }
        }
        return arguments
    }

    private mutating func unfinished() -> DataError {
        if let last = cursor.tokens.last { offset = last.offset }
        return DataError("the layer is not closed", hint: "add ')' at the end")
    }
}
