/// Reads lists from left to right without recursion, so nesting costs no stack.
///
/// Round brackets, trailing commas and blanks instead of commas are taken too: Python and NumPy print them. So are the
/// calls around lists and numbers, whose further arguments say nothing about the values.
struct NestedListParser {
    private let bytes: [UInt8]
    private let end: Int
    private let anyNumber: Bool
    /// Where the parser stands; when it throws, at what it cannot read.
    private(set) var position: Int

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

    init(_ bytes: [UInt8], in range: Range<Int>? = nil, anyNumber: Bool = false) {
        self.bytes = bytes
        self.anyNumber = anyNumber
        position = range?.lowerBound ?? 0
        end = range?.upperBound ?? bytes.count
        if position == 0, bytes.starts(with: [UInt8].byteOrderMark) { position = 3 }
        skipBlanks()
        if bytes[position..<end].starts(with: NestedList.parameterHeading) {
            position += NestedList.parameterHeading.count
        }
    }

    mutating func parse() throws(DataError) -> NumberArray {
        repeat {
            skipBlanks()
            guard position < end else { throw unfinished }
            try takeOne()
        } while !open.isEmpty || !calls.isEmpty
        skipBlanks()
        guard position == end else {
            throw DataError(
                "\(Excerpt.quoted(bytes[position..<end])) follows after the end of the list",
                hint: "put everything into one pair of brackets")
        }
        // Every list has closed, so every extent is known; a bare number has none.
        let shape = extents.compactMap(\.self)
        return NumberArray(shape: shape.isEmpty ? [1] : shape, values: values)
    }

    private mutating func skipBlanks() {
        while position < end, bytes[position].isBlank { position += 1 }
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
        } else if let call = ArrayCall.prefix(of: bytes[position..<end]) {
            guard !ArrayCall.isList(call) else { return try openList(closedBy: UInt8(ascii: ")"), after: call.count) }
            calls.append(open.count)
            mayTakeComma = false
            position = call.endIndex
        } else {
            try takeNumber()
        }
    }

    /// - Parameter length: of what opens it.
    private mutating func openList(closedBy closing: UInt8, after length: Int = 1) throws(DataError) {
        guard open.count < ReadingLimit.rank else { throw ReadingLimit.tooDeep }
        guard open.count < rank ?? .max else {
            throw DataError(
                "a list stands where a number should", hint: "nest all lists to the same depth")
        }
        open.append((closing, 0))
        if extents.count < open.count { extents.append(nil) }
        mayTakeComma = false
        position += length
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
            let isOurs = bytes[position..<end].starts(with: Array("{\"convviz\"".utf8))
            throw DataError(
                "an object stands where a list should",
                hint: isOurs
                    ? "take one of its arrays, for example with jq .output.data"
                    : "give nested lists only, such as [[1, 2], [3, 4]]")
        }
        let (value, tokenEnd) = try number(at: position)
        guard open.count == rank ?? open.count else {
            throw DataError("a number stands where a list should", hint: "nest all lists to the same depth")
        }
        guard values.count < ReadingLimit.count else { throw ReadingLimit.tooManyNumbers }
        rank = open.count
        values.append(value)
        position = tokenEnd
        try endEntry()
    }

    /// A number, or a fraction with blanks around its line as Python's formatters write it: `1 / 9`.
    private func number(at start: Int) throws(DataError) -> (Double, end: Int) {
        let tokenEnd = self.tokenEnd(after: start)
        let value = try NumberToken.value(bytes[start..<tokenEnd], anyNumber: anyNumber)
        let slash = bytes[tokenEnd..<end].firstIndex { !$0.isBlank }
        guard let slash, bytes[slash] == .slash, !open.isEmpty || !calls.isEmpty else { return (value, tokenEnd) }
        let divisor = bytes[(slash + 1)..<end].firstIndex { !$0.isBlank } ?? end
        let divisorEnd = self.tokenEnd(after: divisor)
        return (try NumberToken.quotient(bytes[start..<tokenEnd], bytes[divisor..<divisorEnd]), divisorEnd)
    }

    private func tokenEnd(after start: Int) -> Int {
        bytes[start..<end].firstIndex {
            $0.isBlank || $0 == .comma || $0.closingBracket != nil || $0.isClosingBracket
        } ?? end
    }

    private mutating func endEntry() throws(DataError) {
        if !open.isEmpty { open[open.count - 1].entries += 1 }
        while calls.last == open.count { try closeCall() }
        mayTakeComma = true
    }

    /// `, dtype=float32)`
    private mutating func closeCall() throws(DataError) {
        skipBlanks()
        while position < end, bytes[position] == .comma {
            position += 1
            skipBlanks()
            guard let argument = ArrayCall.argument(of: bytes[position..<end]) else { break }
            guard !ArrayCall.fillsColumns(argument) else {
                throw DataError(
                    "R's matrix(...) is filled column by column",
                    hint: "print the matrix, or write its rows as [[1, 2], [3, 4]]")
            }
            position = argument.endIndex
            skipBlanks()
        }
        guard position < end else { throw unfinished }
        guard bytes[position] == UInt8(ascii: ")") else {
            throw DataError(
                "\(Excerpt.quoted(bytes[position..<end])) should be the ')' of a call", hint: "write ')' after the list"
            )
        }
        calls.removeLast()
        position += 1
    }
}
