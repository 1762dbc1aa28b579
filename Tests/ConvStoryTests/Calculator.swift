/// Works out formulas as they are printed on screen: whole numbers, names, `+ - · /`, parentheses; `/` rounds down, which
/// is what the `floor` round it asks for. A number before a name multiplies it: `2p`.
struct Calculator {
    private var text: Substring
    private let values: [String: Int]

    static func value(of text: String, where values: [String: Int] = [:]) -> Int? {
        var calculator = Calculator(text: text.filter { $0 != " " }[...], values: values)
        let value = calculator.sum()
        return calculator.text.isEmpty ? value : nil
    }

    private mutating func sum() -> Int? {
        guard var value = product() else { return nil }
        while let sign = take("+-") {
            guard let next = product() else { return nil }
            value += sign == "+" ? next : -next
        }
        return value
    }

    private mutating func product() -> Int? {
        guard var value = factor() else { return nil }
        while let sign = take("·/") {
            guard let next = factor(), sign == "·" || next != 0 else { return nil }
            value = sign == "·" ? value * next : Int((Double(value) / Double(next)).rounded(.down))
        }
        return value
    }

    private mutating func factor() -> Int? {
        if take("(") != nil {
            let value = sum()
            return take(")") == nil ? nil : value
        }
        let digits = text.prefix { $0.isNumber }
        text = text.dropFirst(digits.count)
        let name = text.prefix { $0.isLetter || $0 == "_" }
        text = text.dropFirst(name.count)
        if name == "floor" { return factor() }
        guard !name.isEmpty else { return Int(digits) }
        return values[String(name)].map { $0 * (Int(digits) ?? 1) }
    }

    private mutating func take(_ signs: String) -> Character? {
        guard let first = text.first, signs.contains(first) else { return nil }
        return text.removeFirst()
    }
}
