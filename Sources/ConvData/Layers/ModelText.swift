/// The layers of a printed model, or of the lines of a program.
struct ModelText {
    struct Entry {
        /// `layer1.0.conv1`, or nothing where none is written.
        let path: String
        let head: LayerHead
        /// Of its name's and its closing bracket's token.
        let tokens: ClosedRange<Int>
    }

    let entries: [Entry]

    var choice: LayerChoice { LayerChoice(entries.map { LayerChoice.Entry(path: $0.path, kind: $0.head.kind) }) }

    init(_ tokens: [LayerToken]) {
        var entries: [Entry] = []
        var path = LayerPath()
        var label = ""
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            if let (name, next) = Self.label(tokens, at: index) {
                (label, index) = (name, next)
            } else if let head = Self.head(tokens, at: index) {
                let end = Self.end(tokens, of: index + 1)
                entries.append(Entry(path: path.text(of: label), head: head, tokens: index...end))
                (label, index) = ("", end + 1)
            } else {
                switch token.text {
                case "(" where token.kind == .sign, "[" where token.kind == .sign:
                    path.enter(label)
                    label = ""
                case ")" where token.kind == .sign, "]" where token.kind == .sign:
                    path.leave()
                    label = ""
                case "," where token.kind == .sign: label = ""
                default: break
                }
                index += 1
            }
        }
        self.entries = entries
    }

    /// `(conv1):` or `(0-5):` of a printed model, `conv1 =` of a program, `'conv1',` of a dictionary.
    private static func label(_ tokens: [LayerToken], at index: Int) -> (name: String, next: Int)? {
        if let part = part(tokens, at: index) { return part }
        let token = tokens[index]
        if token.kind == .word, tokens.hasSign("=", at: index + 1), !tokens.hasSign("=", at: index + 2) {
            return (token.text, index + 2)
        }
        if token.kind == .text, tokens.hasSign(",", at: index + 1) { return (token.text, index + 2) }
        return nil
    }

    /// `(conv1):` or `(0-5):`, which a printed model has before each of its parts.
    static func part(_ tokens: [LayerToken], at index: Int) -> (name: String, next: Int)? {
        guard tokens.hasSign("(", at: index) else { return nil }
        for length in [1, 3] where tokens.hasSign(")", at: index + 1 + length) {
            guard tokens.hasSign(":", at: index + 2 + length), length == 1 || tokens.hasSign("-", at: index + 2)
            else { continue }
            return (tokens[(index + 1)...(index + length)].map(\.text).joined(), index + length + 3)
        }
        return nil
    }

    /// A layer's name with its own arguments behind it, and not with the layers that it is made of.
    private static func head(_ tokens: [LayerToken], at index: Int) -> LayerHead? {
        guard tokens[index].kind == .word, index + 1 < tokens.count, tokens[index + 1].isSign("("),
            index == 0 || tokens[index - 1].text != "def" && tokens[index - 1].text != "class",
            let head = LayerHead(tokens[index].text, before: tokens[(index + 1)...])
        else { return nil }
        if case .derived = head, index + 2 < tokens.count, tokens[index + 2].isSign("(") { return nil }
        return head
    }

    /// The bracket that closes the one at `start`, or the last token of all.
    private static func end(_ tokens: [LayerToken], of start: Int) -> Int {
        var depth = 0
        for index in start..<tokens.count {
            if tokens[index].isSign("(") { depth += 1 }
            if tokens[index].isSign(")") { depth -= 1 }
            if depth == 0 { return index }
        }
        return tokens.count - 1
    }
}

extension ModelText {
    /// What summaries leave out: `Conv2d: 1-1`, `conv2d (Conv2D)`.
    static func namesOnly(_ tokens: [LayerToken]) -> Bool {
        tokens.count > 1
            && zip(tokens, tokens.dropFirst()).contains { token, next in
                token.kind == .word && [":", "-", ")"].contains(next.text) && LayerHead(token.text) != nil
            }
    }

    static let withoutArguments = DataError(
        "the layers are listed without their arguments",
        hint: "paste what print(model) shows, or the lines of the program that make them")
}
