import Terminal

/// What keys mean while a question waits.
extension OpenQuestion {
    /// - Returns: nil where the key means what it always means.
    func meaning(of key: Key) -> AnswerAct? {
        guard isAsking else { return nil }
        if case .control = key { return nil }
        if key == .pageDown { return .show(atOnce: true) }
        return typed.map { meaning(of: key, after: $0) } ?? meaningOfFirst(key)
    }

    /// Whatever an answer can have is typed; only else may a number be a count.
    private func meaning(of key: Key, after typed: String) -> AnswerAct {
        switch key {
        case .enter: return .give
        case .backspace, .delete: return .rubOut
        case .escape: return .drop
        // What was marked is still there to be given.
        case .character(" ") where typed.isEmpty: return hasMarks ? .drop : .show(atOnce: false)
        case .character(let character) where question.key.characters.contains(character): return .type(character)
        case .character(let character) where Self.signs.contains(character): return .nothing
        default:
            guard case .change = KeyBindings[key], let count = Int(typed) else { return .nothing }
            return .count(count)
        }
    }

    /// They belong to an answer, `3x3`, also where this one has no use for them.
    private static let signs: Set<Character> = ["-", ".", ",", "/", ":", "[", "]", "x", " "]

    /// Nothing is typed.
    private func meaningOfFirst(_ key: Key) -> AnswerAct? {
        switch key {
        case .character(" "): return hasMarks ? .give : .show(atOnce: false)
        case .character("n"): return .show(atOnce: true)
        case .enter where marking != nil: return .mark
        case .enter: return answering.state == .again ? .tryAgain : .show(atOnce: true)
        case .character(let character) where beginsAnswer(character): return .type(character)
        default:
            guard let marking, case .move(let move) = KeyBindings[key], marking.canGo(move) else { return nil }
            return .moveMark(move)
        }
    }

    var hasMarks: Bool { marking?.cells.isEmpty == false }

    /// Digits and signs begin an answer; other characters belong to one that has begun.
    private func beginsAnswer(_ character: Character) -> Bool {
        let isDigit = character.isASCII && character.isNumber
        return isDigit || character == "-" || character == "[" && question.key.characters.contains("[")
    }
}

extension OpenQuestion.Marking {
    fileprivate func canGo(_ move: Command.Move) -> Bool {
        switch move {
        case .placements, .rows: true
        case .channels: hasSlices
        default: false
        }
    }
}
