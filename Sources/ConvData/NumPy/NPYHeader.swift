/// What the header of a `.npy` file says: `{'descr': '<f8', 'fortran_order': False, 'shape': (3, 4), }`.
struct NPYHeader: Equatable {
    let type: NPYElement
    let isFortranOrder: Bool
    let shape: [Int]

    init(parsing text: ArraySlice<UInt8>) throws(DataError) {
        var scanner = HeaderScanner(rest: text)
        var descr: String?
        var isFortranOrder: Bool?
        var shape: [Int]?

        try scanner.expect("{")
        while !scanner.take("}") {
            let key = try scanner.string()
            try scanner.expect(":")
            switch key {
            case "descr" where descr == nil: descr = try scanner.descr()
            case "fortran_order" where isFortranOrder == nil: isFortranOrder = try scanner.boolean()
            case "shape" where shape == nil: shape = try scanner.shape()
            case "descr", "fortran_order", "shape":
                throw HeaderScanner.malformed("\(Excerpt.quoted(key)) is there twice")
            default:
                throw HeaderScanner.malformed("\(Excerpt.quoted(key)) is not known")
            }
            guard scanner.take(",") else {
                try scanner.expect("}")
                break
            }
        }
        try scanner.expectEnd()

        guard let descr else { throw HeaderScanner.malformed("'descr' is missing") }
        guard let isFortranOrder else { throw HeaderScanner.malformed("'fortran_order' is missing") }
        guard let shape else { throw HeaderScanner.malformed("'shape' is missing") }
        self.type = try NPYElement(descr: descr)
        self.isFortranOrder = isFortranOrder
        self.shape = shape
    }
}

/// Reads the few Python literals such a header is made of.
private struct HeaderScanner {
    var rest: ArraySlice<UInt8>

    static func malformed(_ what: String) -> DataError {
        DataError("the header of the .npy file is malformed: \(what)", hint: "save the array again with np.save")
    }

    private func malformed(expecting what: String) -> DataError {
        let found = rest.isEmpty ? "its end" : Excerpt.quoted(rest)
        return Self.malformed("\(what) should stand at \(found)")
    }

    private mutating func skipBlanks() {
        rest = rest.drop(while: \.isBlank)
    }

    mutating func take(_ text: String) -> Bool {
        skipBlanks()
        guard rest.starts(with: text.utf8) else { return false }
        rest = rest.dropFirst(text.utf8.count)
        return true
    }

    mutating func expect(_ text: String) throws(DataError) {
        guard take(text) else { throw malformed(expecting: "'\(text)'") }
    }

    mutating func expectEnd() throws(DataError) {
        skipBlanks()
        guard rest.isEmpty else { throw malformed(expecting: "the end") }
    }

    mutating func string() throws(DataError) -> String {
        skipBlanks()
        guard let quote = rest.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
            let end = rest.dropFirst().firstIndex(of: quote)
        else {
            throw malformed(expecting: "a name in quotes")
        }
        let text = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
        rest = rest[(end + 1)...]
        return text
    }

    mutating func descr() throws(DataError) -> String {
        guard !take("[") else {
            throw DataError(
                "the array has a structured dtype, several fields a cell, instead of real numbers",
                hint: "save one field of it, as array['name']")
        }
        return try string()
    }

    mutating func boolean() throws(DataError) -> Bool {
        if take("True") { return true }
        if take("False") { return false }
        throw malformed(expecting: "True or False")
    }

    mutating func shape() throws(DataError) -> [Int] {
        var shape: [Int] = []
        try expect("(")
        while !take(")") {
            guard shape.count < ReadingLimit.rank else { throw ReadingLimit.tooDeep }
            shape.append(try extent())
            guard take(",") else {
                try expect(")")
                break
            }
        }
        return shape
    }

    private mutating func extent() throws(DataError) -> Int {
        skipBlanks()
        let digits = rest.prefix(while: \.isDigit)
        guard !digits.isEmpty else { throw malformed(expecting: "a length") }
        guard let extent = Int(String(decoding: digits, as: UTF8.self)) else { throw ReadingLimit.tooManyNumbers }
        rest = rest.dropFirst(digits.count)
        // Python 2 wrote its long integers as 3L.
        _ = take("L")
        return extent
    }
}
