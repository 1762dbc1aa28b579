/// The output in a document of `--json`, or in a like one of another program: nested lists under `"output"`, or under its `"data"`.
///
/// Everything else in the document is passed over: it only has to be in brackets that match.
package enum JSONResult {
    /// Whether the bytes begin like a document, and not like a list.
    package static func isDocument(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [UInt8].byteOrderMark) ? 3 : 0
        return bytes[start...].first { !$0.isBlank } == UInt8(ascii: "{")
    }

    /// - Parameter anyNumber: whether NaN and infinity are taken, too.
    package static func read(_ bytes: [UInt8], anyNumber: Bool = false) throws(DataError) -> NumberArray {
        var document = JSONObject(bytes)
        guard var value = document.value(of: "output") else { throw missing }
        if bytes[value.lowerBound] == UInt8(ascii: "{") {
            var output = JSONObject(bytes, in: value)
            guard let data = output.value(of: "data") else { throw missing }
            value = data
        }
        var parser = NestedListParser(Array(bytes[value]), anyNumber: anyNumber)
        do {
            return try parser.parse()
        } catch {
            throw error.located(at: value.lowerBound + parser.position, in: bytes)
        }
    }

    private static let missing = DataError(
        "the document has no \"output\" with \"data\"", hint: "give nested lists, or a document of convviz --json")
}

/// An object of JSON, read just far enough to find one of its values.
private struct JSONObject {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int

    init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
        self.bytes = bytes
        let range = range ?? bytes.indices
        end = range.upperBound
        position = bytes[range].firstIndex(of: UInt8(ascii: "{")) ?? end
    }

    /// Where the value of a key lies, without blanks around it.
    mutating func value(of key: StaticString) -> Range<Int>? {
        let wanted = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
        position += 1
        while let name = nextString() {
            skipBlanks()
            guard position < end, bytes[position] == UInt8(ascii: ":") else { return nil }
            position += 1
            skipBlanks()
            let start = position
            skipValue()
            if bytes[name].elementsEqual(wanted) {
                let value = bytes[start..<position].trimmed
                return value.isEmpty ? nil : value.indices
            }
            guard position < end, bytes[position] == .comma else { return nil }
            position += 1
        }
        return nil
    }

    private mutating func skipBlanks() {
        while position < end, bytes[position].isBlank { position += 1 }
    }

    /// What stands between the quotes.
    private mutating func nextString() -> Range<Int>? {
        skipBlanks()
        guard position < end, bytes[position] == .quote else { return nil }
        let start = position + 1
        skipString()
        return position > start ? start..<position - 1 : nil
    }

    private mutating func skipString() {
        position += 1
        while position < end, bytes[position] != .quote {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        position = min(position + 1, end)
    }

    /// To the comma or the bracket after a value, however deep it is nested.
    private mutating func skipValue() {
        var depth = 0
        while position < end {
            switch bytes[position] {
            case .quote:
                skipString()
                continue
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if depth == 0 { return }
                depth -= 1
            case .comma: if depth == 0 { return }
            default: break
            }
            position += 1
        }
    }
}

extension UInt8 {
    fileprivate static let quote = UInt8(ascii: "\"")
}
