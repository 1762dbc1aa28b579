/// Nested loops in the making: lines, each indented by the loops around it.
struct LoopBuilder {
    private(set) var lines: [CodeLine] = []
    /// How many loops and conditions are open.
    private(set) var depth = 0

    mutating func add(_ code: String, now: String = "") {
        lines.append(CodeLine(String(repeating: "  ", count: depth) + code, now: now))
    }

    /// Whatever comes next stands behind the loops that were opened since.
    mutating func close(to depth: Int) {
        self.depth = min(depth, self.depth)
    }

    /// A loop over `0..<extent`, at `value` at this moment.
    ///
    /// - Returns: its variable.
    mutating func loop(_ name: String, _ extent: Int, at value: Int) -> IndexExpression {
        add("for \(name) in range(\(extent)):", now: "\(name) = \(value)")
        depth += 1
        return .variable(name, value)
    }

    /// - Returns: the variable that the value is given to.
    mutating func assign(_ name: String, _ expression: IndexExpression) -> IndexExpression {
        let steps = [name, expression.filled, String(expression.value)]
        let isWorked = steps[1] == steps[2]
        add("\(name) = \(expression.code)", now: (isWorked ? steps.dropLast() : steps[...]).joined(separator: " = "))
        return .variable(name, expression.value)
    }

    mutating func condition(_ code: String, now: String) {
        add("if \(code):", now: now)
        depth += 1
    }
}

/// A cell of an array: `x[c, u]` in code, and as the screen has it `x[0,3]` at this moment.
struct ArrayCell {
    let name: String
    let indices: [IndexExpression]

    init(_ name: String, _ indices: [IndexExpression]) {
        self.name = name
        self.indices = indices
    }

    var code: String { name + "[" + indices.map(\.code).joined(separator: ", ") + "]" }
    var now: String { name + "[" + indices.map { String($0.value) }.joined(separator: ",") + "]" }
}
