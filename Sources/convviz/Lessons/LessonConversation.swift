import ConvData
import ConvLesson

/// A lesson told line by line, with prompts: append-only, for screen readers, and for whoever answers by a pipe.
struct LessonConversation {
    private var telling: LessonTelling
    private var reader = PromptReader()
    private let isTyped: Bool
    private var hasSaidHow = false
    /// A line that came through a pipe before there was anything to answer.
    private var kept: String?

    init(_ lesson: Lesson, at start: StopID, making: @escaping (LessonScene) -> MadeScene) {
        isTyped = Surroundings.isTerminal(.standardInput)
        let isAnswered = !isTyped || Surroundings.isTerminal(.standardOutput)
        telling = LessonTelling(lesson, at: start, isAnswered: isAnswered, making: making)
    }

    /// - Returns: where it was left: `stride.2`; nil at its end.
    mutating func run() throws -> String? {
        while !telling.isOver {
            if let hint = telling.prompt {
                try say(telling.take(prompt(hint)))
            } else {
                try say(telling.tell())
            }
        }
        return telling.left
    }

    private func say(_ lines: [String]) throws {
        guard !lines.isEmpty else { return }
        try StandardOutput.write(lines.map { Excerpt.printable($0) + "\n" }.joined())
    }

    /// - Returns: what was answered; nil at the end of standard input.
    private mutating func prompt(_ hint: String) throws -> String? {
        try StandardOutput.write(hasSaidHow ? "> " : "(\(hint); b goes back, g SCENE goes there, q leaves)\n> ")
        hasSaidHow = true
        guard let typed = kept ?? reader.line()?.trimmingBlanks else {
            try StandardOutput.write("\n")
            return nil
        }
        kept = isTyped || telling.takes(typed) ? nil : typed
        guard kept == nil else {
            try StandardOutput.write("\n")
            return ""
        }
        // Where nobody sees what is typed, the transcript says it.
        if !isTyped { try StandardOutput.write(Excerpt.printable(typed) + "\n") }
        return typed
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
