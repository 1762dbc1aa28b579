/// Nested lists as JSON and Python write them, or a bare number, which is a list of one.
package enum NestedList {
    package static func read(_ bytes: [UInt8]) throws(DataError) -> NumberArray {
        var parser = NestedListParser(bytes)
        do {
            return try parser.parse()
        } catch {
            throw error.located(at: parser.position, in: bytes)
        }
    }
}

/// Reads lists from left to right without recursion, so nesting costs no stack.
///
/// Round brackets, trailing commas and blanks instead of commas are taken too: Python and NumPy print them.
struct NestedListParser {
    private let bytes: [UInt8]
    /// Where the parser stands; when it throws, at what it cannot read.
    private(set) var position = 0

    /// For every list that is open: its closing bracket and how many entries it has so far.
    private var open: [(closing: UInt8, entries: Int)] = []
    /// How long the lists of each depth are, known when the first one of that depth closes.
    private var extents: [Int?] = []
    /// How many lists a number stands in, known with the first number.
    private var rank: Int?
    private var values: [Double] = []
    private var mayTakeComma = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [UInt8].byteOrderMark) { position = 3 }
    }

    mutating func parse() throws(DataError) -> NumberArray {
        repeat {
            skipBlanks()
            guard position < bytes.count else { throw unfinished }
            try takeOne()
        } while !open.isEmpty
        skipBlanks()
        guard position == bytes.count else {
            throw DataError(
                "\(Excerpt.quoted(bytes[position...])) follows after the end of the list",
                hint: "put everything into one pair of brackets")
        }
        // Every list has closed, so every extent is known; a bare number has none.
        let shape = extents.compactMap(\.self)
        return NumberArray(shape: shape.isEmpty ? [1] : shape, values: values)
    }

    private mutating func skipBlanks() {
        while position < bytes.count, bytes[position].isBlank { position += 1 }
    }

    private var unfinished: DataError {
        guard let innermost = open.last else {
            return DataError("there are no numbers", hint: "write some, for example [1, 2, 3]")
        }
        let bracket = Excerpt.quoted([innermost.closing])
        return DataError("the text ends before its list does", hint: "add \(bracket) at the end")
    }

    private mutating func takeOne() throws(DataError) {
        let byte = bytes[position]
        if let closing = byte.closingBracket {
            try openList(closedBy: closing)
        } else if byte.isClosingBracket {
            try closeList(with: byte)
        } else if byte == .comma {
            guard mayTakeComma else {
                throw DataError("there is nothing before a comma", hint: "write one comma between two entries")
            }
            mayTakeComma = false
            position += 1
        } else {
            try takeNumber()
        }
    }

    private mutating func openList(closedBy closing: UInt8) throws(DataError) {
        guard open.count < ReadingLimit.rank else { throw ReadingLimit.tooDeep }
        guard open.count < rank ?? .max else {
            throw DataError(
                "a list stands where a number should", hint: "nest all lists to the same depth")
        }
        open.append((closing, 0))
        if extents.count < open.count { extents.append(nil) }
        mayTakeComma = false
        position += 1
    }

    private mutating func closeList(with byte: UInt8) throws(DataError) {
        guard let list = open.last else {
            throw DataError("a bracket closes that was never opened", hint: "begin the list with '['")
        }
        guard list.closing == byte else {
            throw DataError(
                "a list is closed by \(Excerpt.quoted([byte])) but was not opened by its counterpart",
                hint: "write \(Excerpt.quoted([list.closing])) here")
        }
        guard list.entries > 0, let rank else {
            throw DataError("a list is empty", hint: "write at least one number into every list")
        }
        open.removeLast()
        if let first = extents[open.count], first != list.entries {
            throw Ragged.error(at: open.map(\.entries), of: rank, has: list.entries, first: first)
        }
        extents[open.count] = list.entries
        endEntry()
        position += 1
    }

    private mutating func takeNumber() throws(DataError) {
        guard bytes[position] != UInt8(ascii: "{") else {
            throw DataError(
                "an object stands where a list should", hint: "give nested lists only, such as [[1, 2], [3, 4]]")
        }
        let end =
            bytes[position...].firstIndex {
                $0.isBlank || $0 == .comma || $0.closingBracket != nil || $0.isClosingBracket
            } ?? bytes.count
        let value = try NumberToken.value(bytes[position..<end])
        guard open.count == rank ?? open.count else {
            throw DataError("a number stands where a list should", hint: "nest all lists to the same depth")
        }
        guard values.count < ReadingLimit.count else { throw ReadingLimit.tooManyNumbers }
        rank = open.count
        values.append(value)
        endEntry()
        position = end
    }

    private mutating func endEntry() {
        if !open.isEmpty { open[open.count - 1].entries += 1 }
        mayTakeComma = true
    }
}
