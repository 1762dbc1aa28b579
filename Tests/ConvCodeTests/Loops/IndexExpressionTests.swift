@testable import ConvCode
import Testing

/// Code, numbers and value of one expression.
@Suite struct IndexExpressionTests {
    private static let i = IndexExpression.variable("i", 2)
    private static let k = IndexExpression.variable("k", 3)

    @Test(arguments: [
        (i.times(2) + k.times(3), "2*i + 3*k", "2*2 + 3*3", 13), ((i + k).plus(-4), "i + k - 4", "2 + 3 - 4", 1),
        (i.times(1).plus(0), "i", "2", 2), (.number(4) - k, "4 - k", "4 - 3", 1),
        (.number(4) - (i + k), "4 - (i + k)", "4 - (2 + 3)", -1), ((i + k).times(2), "2*(i + k)", "2*(2 + 3)", 10),
        (i.quotient(2).times(3), "3*(i // 2)", "3*(2 // 2)", 3), (k.remainder(2), "k % 2", "3 % 2", 1),
        (i.plus(-5).remainder(4), "(i - 5) % 4", "(2 - 5) % 4", 1),
        (i.plus(-5).quotient(2), "(i - 5) // 2", "(2 - 5) // 2", -2),
        (.abs(i - k), "abs(i - k)", "abs(2 - 3)", 1),
        (
            .function(.min, [.function(.max, [i - k, .number(0)]), .number(4)]), "min(max(i - k, 0), 4)",
            "min(max(2 - 3, 0), 4)", 0
        ),
    ])
    func isWrittenAndWorkedOut(expression: IndexExpression, code: String, filled: String, value: Int) {
        #expect(expression.code == code)
        #expect(expression.filled == filled)
        #expect(expression.value == value)
    }

    /// Whatever the numbers, there is a value and no trap.
    @Test func hugeNumbersDoNotTrap() {
        let huge = IndexExpression.variable("i", .max)
        let all = [
            huge + huge, huge - .number(.min), huge.times(.max), huge.plus(.min), .abs(.number(.min)),
            huge.quotient(0), huge.remainder(0), IndexExpression.number(.min).quotient(3), .function(.min, []),
        ]
        for expression in all { #expect(!(expression.code + expression.filled + "\(expression.value)").isEmpty) }
    }
}
