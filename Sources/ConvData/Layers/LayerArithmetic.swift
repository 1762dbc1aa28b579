/// A whole number as a program writes it: `2`, `64*2`, `(3 - 1)//2`.
struct LayerArithmetic {
    private var tokens: ArraySlice<LayerToken>
    private let name: String

    /// More brackets within brackets than anybody writes.
    private static let deepest = 32

    /// - Parameter name: of the argument, for what is said of it.
    /// - Returns: nil for what is no sum, difference, product or quotient.
    static func value(of tokens: ArraySlice<LayerToken>, name: String) throws(DataError) -> Int? {
        var reader = LayerArithmetic(tokens: tokens, name: name)
        guard let value = try reader.sum(depth: 0), reader.tokens.isEmpty else { return nil }
        return value
    }

    private mutating func take(_ sign: String) -> Bool {
        guard tokens.first?.isSign(sign) == true else { return false }
        tokens.removeFirst()
        return true
    }

    private mutating func sum(depth: Int) throws(DataError) -> Int? {
        guard var total = try product(depth: depth) else { return nil }
        while true {
            if take("+") {
                guard let next = try product(depth: depth) else { return nil }
                total = try counted(total.addingReportingOverflow(next))
            } else if take("-") {
                guard let next = try product(depth: depth) else { return nil }
                total = try counted(total.subtractingReportingOverflow(next))
            } else {
                return total
            }
        }
    }

    private mutating func product(depth: Int) throws(DataError) -> Int? {
        guard var total = try factor(depth: depth) else { return nil }
        while true {
            if take("*") {
                guard let next = try factor(depth: depth) else { return nil }
                total = try counted(total.multipliedReportingOverflow(by: next))
            } else if take("/") {
                guard take("/") else {
                    throw DataError("\(name) is divided by /, which makes a fraction", hint: "write // instead")
                }
                guard let next = try factor(depth: depth) else { return nil }
                total = try quotient(total, by: next)
            } else {
                return total
            }
        }
    }

    private mutating func factor(depth: Int) throws(DataError) -> Int? {
        var isNegative = false
        while tokens.first?.isSign("-") == true || tokens.first?.isSign("+") == true {
            isNegative = isNegative != tokens.removeFirst().isSign("-")
        }
        guard let value = try atom(depth: depth) else { return nil }
        return isNegative ? try counted((0).subtractingReportingOverflow(value)) : value
    }

    private mutating func atom(depth: Int) throws(DataError) -> Int? {
        if take("(") {
            guard depth < Self.deepest, let value = try sum(depth: depth + 1), take(")") else { return nil }
            return value
        }
        guard let token = tokens.first, token.kind != .sign else { return nil }
        guard token.kind == .word else {
            throw DataError("\(Excerpt.quoted(token.text)) is not a whole number", hint: "write for example \(name)=2")
        }
        tokens.removeFirst()
        return try IntegerList.integer(Substring(token.text))
    }

    /// Towards the smaller number, as Python has it.
    private func quotient(_ value: Int, by divisor: Int) throws(DataError) -> Int {
        guard divisor != 0 else { throw DataError("\(name) is divided by 0", hint: "write for example \(name)=2") }
        let quotient = try counted(value.dividedReportingOverflow(by: divisor))
        let leavesSome = quotient * divisor != value
        return leavesSome && (value < 0) != (divisor < 0) ? quotient - 1 : quotient
    }

    private func counted(_ result: (partialValue: Int, overflow: Bool)) throws(DataError) -> Int {
        guard !result.overflow else { throw DataError("\(name) is too large", hint: "use smaller numbers") }
        return result.partialValue
    }
}
