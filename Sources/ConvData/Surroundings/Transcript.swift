/// What a console or a notebook shows: lines that were typed, and results. The numbers are in the one result that is an
/// array or, where no result is, in the one line typed that makes one.
///
///     >>> x = torch.arange(4.)          In [3]: x
///     >>> x                             Out[3]: array([0., 1., 2., 3.])
///     tensor([0., 1., 2., 3.])
enum Transcript {
    /// More than anyone pastes; larger texts are data.
    private static let longest = 1 << 20

    /// Something typed, or a result: its lines without the prompts.
    private struct Part {
        let isInput: Bool
        /// Whether it answers a question for a shape.
        var isAskedForShape = false
        var lines: [Range<Int>]
    }

    static func strip(_ text: inout NumberText) throws(DataError) {
        guard begins(text.bytes[...]) else { return }
        let parts = parts(of: text.bytes)
        let results = parts.filter { !$0.isInput && isArray($0, text.bytes) }
        let arrays = results.isEmpty ? parts.filter { $0.isInput && isArray($0, text.bytes) } : results
        guard let array = arrays.first else {
            throw DataError(
                "there is no array in what was pasted", hint: "paste a printed array, or a line that makes one")
        }
        guard arrays.count == 1 else {
            throw DataError("there are \(arrays.count) arrays in what was pasted", hint: "paste one of them")
        }
        var start = 0
        for line in array.lines {
            text.bytes.blank(start..<line.lowerBound)
            start = line.upperBound
        }
        text.bytes.blank(start..<text.bytes.count)
    }

    /// Whether some line begins with a prompt; in a console for one language only, the first has to.
    static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count < longest, let start = bytes.firstIndex(where: { !$0.isBlank }) else { return false }
        if Prompt(of: bytes[start...].prefix(40), after: false) != nil { return true }
        guard
            NestedList.begins(bytes) || TensorBox.begins(bytes[start...])
                || Assignment.prefix(of: bytes[start...]) != nil
        else { return false }
        return TextLines(bytes).contains { line in
            [">>> ", "In [", "Out["].contains { bytes[line].starts(with: $0.utf8) }
        }
    }

    private static func parts(of bytes: [UInt8]) -> [Part] {
        var parts: [Part] = []
        for line in TextLines(bytes[...]) {
            let isInput = parts.last?.isInput ?? false
            let prompt = Prompt(of: bytes[line], after: isInput)
            let content = line.lowerBound + (prompt?.length ?? 0)..<line.upperBound
            switch prompt?.kind {
            case .input: parts.append(Part(isInput: true, lines: [content]))
            case .output:
                parts.append(Part(isInput: false, isAskedForShape: asksForShape(parts.last, bytes), lines: [content]))
            case .more: parts[parts.count - 1].lines.append(content)
            case nil where isInput || parts.isEmpty:
                parts.append(Part(isInput: false, isAskedForShape: asksForShape(parts.last, bytes), lines: [content]))
            case nil: parts[parts.count - 1].lines.append(content)
            }
        }
        return parts
    }

    private static func asksForShape(_ part: Part?, _ bytes: [UInt8]) -> Bool {
        guard let part, part.isInput, let line = part.lines.last else { return false }
        let typed = bytes[line].trimmed
        return [".shape", ".shape)", ".size()", ".size())", ".dtype", ".ndim"].contains {
            typed.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }

    private static func isArray(_ part: Part, _ bytes: [UInt8]) -> Bool {
        guard let line = part.lines.first(where: { range in bytes[range].contains { !$0.isBlank } }) else {
            return false
        }
        let text = bytes[line].drop(while: \.isBlank)
        guard let first = text.first, !StatedShape.begins(text) else { return false }
        // `(2, 2)` is a shape where one was asked for; `(array([1]), (1,))` is one with its array.
        if part.isAskedForShape, text.dropFirst().first?.isDigit != false || first.isDigit { return false }
        let rest = Assignment.prefix(of: text).map { bytes[$0.upperBound..<line.upperBound].drop(while: \.isBlank) }
        if let rest, !rest.isEmpty { return NestedList.begins(rest) || TensorBox.begins(rest) }
        // A name alone before the numbers, as Octave writes it, is a result's.
        if rest != nil { return !part.isInput }
        return NestedList.begins(text) || TensorBox.begins(text)
            || !part.isInput && (first.isDigit || first == .minus || first == .dot)
    }
}
