import ConvEngine

/// What is done with every number afterwards.
extension Mistake {
    /// Those that someone's numbers may have gone through by the look of them.
    static func treatments(for numbers: [Double]) -> [Mistake] {
        guard let least = numbers.min(), let most = numbers.max(), least >= 0, least < most else { return [] }
        var candidates: [Mistake] = []
        if least == 0 { candidates.append(rectified) }
        if most == 255 { candidates.append(clipped) }
        if most <= 255, numbers.allSatisfy({ $0 == $0.rounded() }) { candidates.append(wrapped) }
        return candidates + [absolute]
    }

    private static let rectified = treated(
        Treatment("rectified") { max($0, 0) }, cause: "a ReLU follows, which makes negative numbers 0")

    /// What is below 0 made 0, what is above 255 made 255.
    private static let clipped = treated(
        Treatment("clipped") { min(max($0, 0), 255) }, cause: "the numbers are clipped to 0..255")

    /// Cut to whole numbers and taken modulo 256, as 8 bits without a sign hold them.
    private static let wrapped = treated(
        Treatment("wrapped") { sum in
            let rest = sum.rounded(.towardZero).truncatingRemainder(dividingBy: 256)
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
    /// The factor, and the constant, that give a number found for the one expected.
    ///
    /// If there are fewer than three numbers, or all are alike, both would explain them, so neither is offered.
    static func constants(_ found: Double, for expected: Double, numbers: [Double]) -> [Mistake] {
        guard numbers.count >= 3, numbers.contains(where: { $0 != numbers[0] }) else { return [] }
        let (factor, shift) = (found / expected, found - expected)
        return (factor.isFinite && factor != 0 ? [scaled(by: factor)] : [])
            + (shift.isFinite && shift != 0 ? [shifted(by: shift)] : [])
    }

    private static func scaled(by factor: Double) -> Mistake {
        treated(
            Treatment("times \(factor)", magnitude: { $0 * abs(factor) }) { $0 * factor },
            cause: factor == -1
                ? "every number has the other sign" : "every number is multiplied by \(text(factor))",
            advice: Wording {
                let operands = "\($0.combine.isPooling ? "" : "kernel or your ")input"
                return factor == -1
                    ? "look for a minus in front of your \(operands)"
                    : "look for a factor in your \(operands), as a division by 255"
            })
    }

    private static func shifted(by shift: Double) -> Mistake {
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
