/// A value of JSON.
enum JSONValue: Equatable {
    case null
    case bool(Bool)
    /// As it is written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The elements of an array; nothing else has any.
    var list: [JSONValue] {
        if case .array(let elements) = self { elements } else { [] }
    }
}

extension JSONValue {
    /// - Parameter text: one value; what follows it is not looked at. Nil where the text is no JSON.
    init?(_ text: String) {
        var reader = JSONReader(rest: Substring(text))
        guard let value = reader.value() else { return nil }
        self = value
    }
}

/// Reads only what this program itself has written, so it does not check everything that JSON forbids.
private struct JSONReader {
    var rest: Substring

    mutating func value() -> JSONValue? {
        skipBlanks()
        switch rest.first {
        case "{": return object()
        case "[": return array()
        case "\"": return string().map { .string($0) }
        default: return word()
        }
    }

    private mutating func object() -> JSONValue? {
        var members: [String: JSONValue] = [:]
        let isComplete = items(until: "}") { reader in
            guard let key = reader.string(), reader.take(":"), let value = reader.value() else { return false }
            members[key] = value
            return true
        }
        return isComplete ? .object(members) : nil
    }

    private mutating func array() -> JSONValue? {
        var elements: [JSONValue] = []
        let isComplete = items(until: "]") { reader in
            guard let element = reader.value() else { return false }
            elements.append(element)
            return true
        }
        return isComplete ? .array(elements) : nil
    }

    /// What stands between two brackets, separated by commas.
    private mutating func items(until end: Character, _ read: (inout JSONReader) -> Bool) -> Bool {
        rest.removeFirst()
        if take(end) { return true }
        repeat {
            skipBlanks()
            guard read(&self) else { return false }
        } while take(",")
        return take(end)
    }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        var text = ""
        while let character = rest.popFirst(), character != "\"" {
            guard character == "\\" else {
                text.append(character)
                continue
            }
            guard let escaped = escaped() else { return nil }
            text.append(escaped)
        }
        return text
    }

    private mutating func escaped() -> Character? {
        switch rest.popFirst() {
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "u":
            defer { rest = rest.dropFirst(4) }
            return UInt32(rest.prefix(4), radix: 16).flatMap(Unicode.Scalar.init).map(Character.init)
        case let sign: return sign
        }
    }

    private mutating func word() -> JSONValue? {
        let word = String(rest.prefix { $0.isLetter || $0.isNumber || "+-.".contains($0) })
        rest.removeFirst(word.count)
        switch word {
        case "": return nil
        case "null": return .null
        case "true", "false": return .bool(word == "true")
        default: return .number(word)
        }
    }

    private mutating func take(_ sign: Character) -> Bool {
        skipBlanks()
        guard rest.first == sign else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func skipBlanks() {
        rest = rest.drop(while: \.isWhitespace)
    }
}
