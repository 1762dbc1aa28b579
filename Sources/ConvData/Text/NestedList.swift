/// Nested lists as JSON and Python write them, and arrays as NumPy and PyTorch print them; or a bare number, which is a
/// list of one.
package enum NestedList {
    /// What PyTorch prints before a weight.
    static let parameterHeading = Array("Parameter containing:".utf8)

    /// Whether this is how such a text begins.
    static func begins(_ bytes: some Collection<UInt8>) -> Bool {
        let start = bytes.prefix(50).drop { $0.isBlank || [UInt8].byteOrderMark.contains($0) }
        guard let first = start.first else { return false }
        return first.closingBracket != nil || start.starts(with: parameterHeading)
            || ArrayCall.prefix(of: ArraySlice(start)) != nil
    }

    /// - Parameter anyNumber: whether NaN and infinity are taken, too.
    package static func read(_ bytes: [UInt8], anyNumber: Bool = false) throws(DataError) -> NumberArray {
        var parser = NestedListParser(bytes, anyNumber: anyNumber)
        do {
            return try parser.parse()
        } catch {
            throw error.located(at: parser.position, in: bytes)
        }
    }
}

/// Reads lists from left to right without recursion, so nesting costs no stack.
///
/// Round brackets, trailing commas and blanks instead of commas are taken too: Python and NumPy print them. So are the
/// calls around lists and numbers, whose further arguments say nothing about the values.
struct NestedListParser {
    private let bytes: [UInt8]
    private let anyNumber: Bool
    /// Where the parser stands; when it throws, at what it cannot read.
    private(set) var position = 0

    /// For every list that is open: its closing bracket and how many entries it has so far.
    private var open: [(closing: UInt8, entries: Int)] = []
    /// For every call that is open: how many lists are open around it.
    private var calls: [Int] = []
    /// How long the lists of each depth are, known when the first one of that depth closes.
    private var extents: [Int?] = []
    /// How many lists a number stands in, known with the first number.
    private var rank: Int?
    private var values: [Double] = []
    private var mayTakeComma = false

    init(_ bytes: [UInt8], anyNumber: Bool = false) {
        self.bytes = bytes
        self.anyNumber = anyNumber
        if bytes.starts(with: [UInt8].byteOrderMark) { position = 3 }
        skipBlanks()
        if bytes[position...].starts(with: NestedList.parameterHeading) {
            position += NestedList.parameterHeading.count
        }
    }

    mutating func parse() throws(DataError) -> NumberArray {
        repeat {
            skipBlanks()
            guard position < bytes.count else { throw unfinished }
            try takeOne()
        } while !open.isEmpty || !calls.isEmpty
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
        let isInCall = calls.last == open.count
        guard let innermost = isInCall ? UInt8(ascii: ")") : open.last?.closing else {
            return DataError("there are no numbers", hint: "write some, for example [1, 2, 3]")
        }
        let bracket = Excerpt.quoted([innermost])
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
        } else if let call = ArrayCall.prefix(of: bytes[position...]) {
            calls.append(open.count)
            mayTakeComma = false
            position = call.endIndex
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
        guard calls.last != open.count else {
            throw DataError("there is nothing between the brackets", hint: "write a list or a number there")
        }
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
        position += 1
        try endEntry()
    }

    private mutating func takeNumber() throws(DataError) {
        guard bytes[position] != UInt8(ascii: "{") else {
            let isOurs = bytes[position...].starts(with: Array("{\"convviz\"".utf8))
            throw DataError(
                "an object stands where a list should",
                hint: isOurs
                    ? "take one of its arrays, for example with jq .output.data"
                    : "give nested lists only, such as [[1, 2], [3, 4]]")
        }
        let end =
            bytes[position...].firstIndex {
                $0.isBlank || $0 == .comma || $0.closingBracket != nil || $0.isClosingBracket
            } ?? bytes.count
        let value = try NumberToken.value(bytes[position..<end], anyNumber: anyNumber)
        guard open.count == rank ?? open.count else {
            throw DataError("a number stands where a list should", hint: "nest all lists to the same depth")
        }
        guard values.count < ReadingLimit.count else { throw ReadingLimit.tooManyNumbers }
        rank = open.count
        values.append(value)
        position = end
        try endEntry()
    }

    private mutating func endEntry() throws(DataError) {
        if !open.isEmpty { open[open.count - 1].entries += 1 }
        while calls.last == open.count { try closeCall() }
        mayTakeComma = true
    }

    /// `, dtype=float32)`
    private mutating func closeCall() throws(DataError) {
        skipBlanks()
        while position < bytes.count, bytes[position] == .comma {
            position += 1
            skipBlanks()
            guard let argument = ArrayCall.argument(of: bytes[position...]) else { break }
            position = argument.endIndex
            skipBlanks()
        }
        guard position < bytes.count else { throw unfinished }
        guard bytes[position] == UInt8(ascii: ")") else {
            throw DataError(
                "\(Excerpt.quoted(bytes[position...])) should be the ')' of a call", hint: "write ')' after the list")
        }
        calls.removeLast()
        position += 1
    }
}
