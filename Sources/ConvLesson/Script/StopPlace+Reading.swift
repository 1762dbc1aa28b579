import ConvData

extension StopPlace {
    /// What a stop's `at` says.
    package init(_ text: String) throws(Fault) {
        let words = text.split(separator: " ")
        switch words.first {
        case "start" where words.count == 1: self = .start
        case "end" where words.count == 1: self = .end
        case "row" where words.count == 2: self = .row(try Self.number(words[1], in: text))
        case "channel" where words.count == 2: self = .channel(try Self.number(words[1], in: text))
        default: self = try Self.output(text)
        }
    }

    /// `y[0,1]`, and behind a dot how far it is.
    private static func output(_ text: String) throws(Fault) -> StopPlace {
        guard let bracket = text.firstIndex(of: "]") else { throw noPlace(text) }
        let cell = try CellName(text[...bracket])
        guard cell.array == .output else {
            throw Fault(
                "\(cell) is no place in a scene",
                hint: "a scene halts at an output, as at: y[0]; 'point' points at other cells")
        }
        let part = text[text.index(after: bracket)...].split(separator: " ")
        switch part.first {
        case nil: return .output(cell.indices, .written)
        case ".lit" where part.count == 1: return .output(cell.indices, .lit)
        case ".sum" where part.count == 1: return .output(cell.indices, .sum)
        case ".pair" where part.count == 2: return .output(cell.indices, .pair(try number(part[1], in: text)))
        case ".channel" where part.count == 2: return .output(cell.indices, .channel(try number(part[1], in: text)))
        default: throw noPlace(text)
        }
    }

    private static func number(_ digits: Substring, in text: String) throws(Fault) -> Int {
        guard let number = CellName.index(digits) else { throw noPlace(text) }
        return number
    }

    private static func noPlace(_ text: String) -> Fault {
        let near = Suggestion.closest(to: text, among: ["start", "end"])
        return Fault(
            "\(Excerpt.quoted(text)) is no place in a scene",
            hint: near.map { "did you mean '\($0)'?" }
                ?? "places are start, end, row 2, channel 1, y[0,1], and of that output .lit, .pair 3, .channel 0 and .sum"
        )
    }
}

extension CellName {
    /// `x[1, 2]` is `x[1,2]`.
    package init(_ text: some StringProtocol) throws(Fault) {
        let name = String(text.filter { $0 != " " })
        guard let array = name.first.flatMap({ Array(rawValue: String($0)) }), name.dropFirst().first == "[",
            name.last == "]"
        else { throw Self.noCell(String(text)) }
        var indices: [Int] = []
        for digits in name.dropFirst(2).dropLast().split(separator: ",", omittingEmptySubsequences: false) {
            guard let index = Self.index(digits) else { throw Self.noCell(String(text)) }
            indices.append(index)
        }
        self.init(array: array, indices: indices)
    }

    /// Eighteen digits always fit, and no array has more.
    static func index(_ digits: Substring) -> Int? {
        digits.utf8.count < 19 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
    }

    private static func noCell(_ text: String) -> Fault {
        Fault("\(Excerpt.quoted(text)) is no cell", hint: "cells are x[1,2] of the input, w[0,0] and y[0,1]")
    }
}
