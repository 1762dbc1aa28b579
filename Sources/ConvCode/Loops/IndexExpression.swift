/// Integer arithmetic of an index: as code, with the numbers of this moment in it, and what it comes to. All three are of
/// one source, so they always agree.
indirect enum IndexExpression: Equatable, Sendable {
    case number(Int)
    /// With its value at this moment.
    case variable(String, Int)
    case operation(IndexExpression, Operator, IndexExpression)
    case function(Function, [IndexExpression])

    enum Operator: String, Sendable {
        case plus = " + "
        case minus = " - "
        case times = "*"
        case quotient = " // "
        case remainder = " % "
    }

    enum Function: String, Sendable {
        case abs, min, max
    }

    var code: String { text { name, _ in name } }

    /// The same with numbers in place of names: `2*2 + 1 - 1`.
    var filled: String { text { _, value in String(value) } }

    private func text(_ variable: (String, Int) -> String) -> String {
        switch self {
        case .number(let number): String(number)
        case .variable(let name, let value): variable(name, value)
        case .operation(let left, let sign, let right):
            left.operand(of: sign, variable) + sign.rawValue + right.operand(of: sign, variable, isRight: true)
        case .function(let function, let arguments):
            function.rawValue + "(" + arguments.map { $0.text(variable) }.joined(separator: ", ") + ")"
        }
    }

    /// In brackets where it would be read in another order.
    private func operand(
        of sign: Operator, _ variable: (String, Int) -> String, isRight: Bool = false
    ) -> String {
        let text = text(variable)
        guard case .operation(_, let own, _) = self else { return text }
        let isWeaker = own.isSum && !sign.isSum || isRight && own.isSum == sign.isSum
        return isWeaker ? "(" + text + ")" : text
    }

    /// As Python counts. What no array can have does not trap.
    var value: Int {
        switch self {
        case .number(let number): number
        case .variable(_, let value): value
        case .operation(let left, let sign, let right): sign.value(left.value, right.value)
        case .function(.abs, let arguments): Int(clamping: (arguments.first?.value ?? 0).magnitude)
        case .function(.min, let arguments): arguments.map(\.value).min() ?? 0
        case .function(.max, let arguments): arguments.map(\.value).max() ?? 0
        }
    }
}

extension IndexExpression.Operator {
    fileprivate var isSum: Bool { self == .plus || self == .minus }

    fileprivate func value(_ left: Int, _ right: Int) -> Int {
        switch self {
        case .plus: return left &+ right
        case .minus: return left &- right
        case .times: return left &* right
        case .quotient: return right > 0 ? (left &- Self.remainder.value(left, right)) / right : 0
        case .remainder:
            guard right > 0 else { return 0 }
            let rest = left % right
            return rest < 0 ? rest + right : rest
        }
    }
}

/// Made as people write it: what changes nothing is left out.
extension IndexExpression {
    static func + (a: Self, b: Self) -> Self {
        .operation(a, .plus, b)
    }

    static func - (a: Self, b: Self) -> Self {
        .operation(a, .minus, b)
    }

    func times(_ factor: Int) -> Self {
        factor == 1 ? self : .operation(.number(factor), .times, self)
    }

    func plus(_ offset: Int) -> Self {
        if offset == 0 { return self }
        return .operation(self, offset > 0 ? .plus : .minus, .number(Int(clamping: offset.magnitude)))
    }

    func quotient(_ divisor: Int) -> Self {
        divisor == 1 ? self : .operation(self, .quotient, .number(divisor))
    }

    func remainder(_ divisor: Int) -> Self {
        .operation(self, .remainder, .number(divisor))
    }

    static func abs(_ argument: Self) -> Self { .function(.abs, [argument]) }
}
