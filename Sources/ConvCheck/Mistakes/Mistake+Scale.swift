import ConvEngine

/// Numbers as they come out under another scale, which is read off someone's numbers.
extension Mistake {
    static func scaled(by factor: Double) -> Mistake {
        treated(
            Treatment("times \(factor)", magnitude: { $0 * abs(factor) }) { $0 * factor },
            cause: "every number is multiplied by \(text(factor))",
            advice: Wording {
                "look for a factor in your \($0.combine.isPooling ? "" : "kernel or your ")input, as a division by 255"
            })
    }

    static func shifted(by shift: Double) -> Mistake {
        treated(
            Treatment("plus \(shift)", magnitude: { $0 + abs(shift) }) { $0 + shift },
            cause: shift < 0
                ? "\(text(-shift)) is subtracted from every number" : "\(text(shift)) is added to every number",
            advice: Wording {
                $0.combine.isPooling
                    ? "nothing is added in a pooling: look at your input" : "look at your bias, or give it with --bias"
            })
    }

    /// From the least number to the greatest, as pictures are shown: exactly, cut, or each in one of 256 steps.
    static func stretched(from least: Double, to most: Double, white: Double) -> [Mistake] {
        let ways: [(String, @Sendable (Double) -> Double)] = [
            ("stretched", { $0 * white }), ("stretched, cut", { ($0 * white).rounded(.down) }),
            ("stretched in steps", { min(($0 * (white + 1)).rounded(.down), white) }),
        ]
        return ways.map { name, level in
            treated(
                Treatment("\(name) from \(least) to \(most)", magnitude: { $0 / (most - least) * white }) {
                    level(($0 - least) / (most - least))
                },
                cause:
                    "the numbers are stretched to \(text(0))..\(text(white)), the least to 0 and the greatest to \(text(white))"
            )
        }
    }

    /// Six digits: the constant comes of two numbers that may be rounded.
    private static func text(_ constant: Double) -> String { ValueText.significant(constant, digits: 6) }
}
