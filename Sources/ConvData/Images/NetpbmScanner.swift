/// Reads the part of a netpbm image that is text. Where it throws, it stands at what it cannot read.
struct NetpbmScanner {
    private let bytes: [UInt8]
    private(set) var position = 2

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var rest: ArraySlice<UInt8> { bytes[position...] }
    var left: Int { bytes.count - position }

    mutating func headerNumber(_ name: String, in range: ClosedRange<Int>) throws(DataError) -> Int {
        guard !isAtEnd() else {
            throw DataError("the file ends before its \(name)", hint: "save or download the image again")
        }
        let (digits, number) = wholeNumber()
        guard !digits.isEmpty else {
            throw DataError("the \(name) should stand at \(Excerpt.quoted(rest))", hint: "write a whole number")
        }
        guard let number, range.contains(number) else {
            throw DataError(
                "the \(name) \(Excerpt.quoted(digits)) is not between \(range.lowerBound) and \(range.upperBound)",
                hint: "write a number in that range, or save the image in another form")
        }
        position += digits.count
        return number
    }

    /// One blank is between the header and the samples; a comment may come before it.
    mutating func endHeader() throws(DataError) {
        if position < bytes.count, bytes[position] == .hash { skipComment() }
        guard position < bytes.count, bytes[position].isBlank else {
            throw DataError("a blank should follow the header", hint: "save or download the image again")
        }
        position += 1
    }

    mutating func bit() throws(DataError) -> UInt8 {
        let bit = bytes[position] &- UInt8(ascii: "0")
        guard bit <= 1 else { throw DataError("\(Excerpt.quoted(rest)) is not 0 or 1", hint: "write bits only") }
        position += 1
        return bit
    }

    mutating func sample(upTo maximum: Int) throws(DataError) -> Int {
        let (digits, number) = wholeNumber()
        guard !digits.isEmpty,
            digits.endIndex == bytes.endIndex || bytes[digits.endIndex].isBlank || bytes[digits.endIndex] == .hash
        else {
            throw DataError(
                "\(Excerpt.quoted(rest.prefix { !$0.isBlank })) is not a whole number",
                hint: "write samples like 0 or 255")
        }
        guard let number, number <= maximum else {
            throw DataError(
                "the sample \(Excerpt.quoted(digits)) is above the maximum, \(maximum)",
                hint: "write the largest sample as the maximum")
        }
        position += digits.count
        return number
    }

    /// Goes on to what is no blank and no comment.
    mutating func isAtEnd() -> Bool {
        while position < bytes.count {
            if bytes[position] == .hash {
                skipComment()
            } else if bytes[position].isBlank {
                position += 1
            } else {
                return false
            }
        }
        return true
    }

    private mutating func skipComment() {
        position = bytes[position...].firstIndex(of: .newline) ?? bytes.count
    }

    /// The digits here, and their number unless it is beyond all limits.
    private func wholeNumber() -> (digits: ArraySlice<UInt8>, number: Int?) {
        let digits = bytes[position...].prefix(while: \.isDigit)
        var number = 0
        for digit in digits {
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
            if number > ReadingLimit.count { return (digits, nil) }
        }
        return (digits, number)
    }
}
