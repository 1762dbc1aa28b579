import ConvEngine

/// What is done with every number afterwards.
extension Mistake {
    /// Those that someone's numbers may have gone through by the look of them.
    static func treatments(for numbers: [Double]) -> [Mistake] {
        guard let least = numbers.min(), let most = numbers.max(), least < most else { return [] }
        var candidates = [negated]
        let areWhole = numbers.allSatisfy { $0 == $0.rounded() }
        if areWhole { candidates += [cut, down] }
        guard least >= 0 else { return candidates }
        if least == 0 { candidates.append(rectified) }
        if most == 255 { candidates.append(clipped) }
        if most <= 255, areWhole { candidates.append(wrapped) }
        return candidates + [absolute]
    }

    private static let negated = Mistake(
        "negated", cause: "every number has the other sign",
        advice: Wording {
            "look for a minus in front of your \($0.combine.isPooling ? "" : "kernel or your ")input"
        }
    ) { $0.treated(by: Treatment("negated") { -$0 }) }
    .looking("yours looks negated")

    /// Alone it is a rounding.
    private static let cut = treated(
        Treatment("cut") { $0.rounded(.towardZero) }, cause: "the fractions are cut off",
        advice: "keep the sums in a type that has fractions")

    private static let rectified = treated(
        Treatment("rectified") { max($0, 0) }, cause: "a ReLU follows, which makes negative numbers 0")

    private static let down = treated(
        Treatment("down") { $0.rounded(.down) }, cause: "the numbers are rounded down",
        advice: "divide by `/`, and keep the sums in a type that has fractions")

    /// What is below 0 made 0, what is above 255 made 255.
    private static let clipped = treated(
        Treatment("clipped") { min(max($0, 0), 255) }, cause: "the numbers are clipped to 0..255")

    /// Whole numbers taken modulo 256, as 8 bits without a sign hold them.
    private static let wrapped = treated(
        Treatment("wrapped") { sum in
            let rest = sum.truncatingRemainder(dividingBy: 256)
            return rest < 0 ? rest + 256 : rest
        },
        cause: "the numbers are taken modulo 256, as 8 bits hold them",
        advice: "keep the sums in a type that is wide enough")

    private static let absolute = treated(
        Treatment("absolute") { abs($0) }, cause: "the absolute values are taken")

    private static func treated(
        _ treatment: Treatment, cause: Wording<MadeMistake>,
        advice: Wording<Convolution> = "compare the output before that"
    ) -> Mistake {
        Mistake(treatment.name, cause: cause, advice: advice) { $0.treated(by: treatment) }
    }
}

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

    /// Six digits: the constant comes of two numbers that may be rounded.
    private static func text(_ constant: Double) -> String { ValueText.significant(constant, digits: 6) }
}
