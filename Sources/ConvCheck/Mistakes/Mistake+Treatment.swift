import ConvEngine

/// What is done with every number afterwards.
extension Mistake {
    /// Those that someone's numbers may have gone through by the look of them, in the order in which two would be made.
    static func treatments(for numbers: [Double]) -> [Mistake] {
        guard let least = numbers.min(), let most = numbers.max(), least < most else { return [] }
        var candidates = [negated]
        let areWhole = numbers.allSatisfy { $0 == $0.rounded() }
        if areWhole { candidates.append(cut) }
        if areWhole, least < 0 { candidates.append(down) }
        guard least >= 0 else { return candidates }
        candidates.append(absolute)
        if least == 0 { candidates.append(rectified) }
        if most == 255 { candidates.append(clipped) }
        if most <= 255, areWhole { candidates.append(wrapped) }
        return candidates
    }

    static let negated = Mistake(
        "negated", cause: "every number has the other sign",
        advice: Wording {
            "look for a minus in front of your \($0.combine.isPooling ? "" : "kernel or your ")input"
        }
    ) { $0.treated(by: Treatment("negated") { -$0 }) }
    .looking("yours looks negated")

    /// Alone it is a rounding.
    private static let cut = treated(
        Treatment("cut") { $0.rounded(.towardZero) }, cause: "the fractions are cut off",
        advice: "keep the sums in a type that has fractions"
    )
    .when(hasFractions)

    private static let down = treated(
        Treatment("down") { $0.rounded(.down) }, cause: "the numbers are rounded down",
        advice: "divide by `/`, and keep the sums in a type that has fractions"
    )
    .when(hasFractions)

    @Sendable private static func hasFractions(_ convolution: Convolution) -> Bool {
        convolution.needsDigits(beyond: [0])
    }

    private static let rectified = treated(
        Treatment("rectified") { max($0, 0) }, cause: "a ReLU follows, which makes negative numbers 0")

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

    static func treated(
        _ treatment: Treatment, cause: Wording<MadeMistake>,
        advice: Wording<Convolution> = "compare the output before that"
    ) -> Mistake {
        Mistake(treatment.name, cause: cause, advice: advice) { $0.treated(by: treatment) }
    }
}
