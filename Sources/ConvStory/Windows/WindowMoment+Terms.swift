import ConvEngine

/// What is written alike of a sum and of a pooling's result.
extension WindowMoment {
    /// The term that matters now: the one in hand; before it the first, and after it the last.
    var termInHand: Int {
        let count = placement.taps.count
        return tap?.index ?? (moment.multiplied == count ? count - 1 : 0)
    }

    /// `y[3] = `
    func opening(_ names: Names) -> Phrase {
        [Word(names.output(placement.output), .of(.output)), Word(" = ", .faint)]
    }

    /// ` = -1`, and the number that someone else has, where it is another one; ` = ?` while it is on its way.
    var writtenResult: Phrase {
        guard isWritten else { return openResult }
        let result = Phrase.result(sum, .outputNow, precision: precision)
        guard let contradiction else { return result }
        return result + [Word("   "), Word(contradiction, .of(.outputWrong))]
    }

    /// The same in few words: ` = -1  yours 8`.
    var writtenNumbers: Phrase {
        guard isWritten else { return openResult }
        let number = Phrase(Array(Phrase.result(sum, .outputNow, precision: precision).words.prefix(2)))
        guard let claimed else { return number }
        let text = ValueText.shortest(claimed, precision: precision)
        return number + [Word("  yours ", .faint), Word(text, .of(.outputWrong))]
    }

    /// ` = ?`: nothing is known of the result yet.
    var openResult: Phrase { [Word(" = ", .faint), Word("?", .faint)] }
}

extension Phrase {
    /// ` = -1`, or ` ≈ 0.33` where digits are left out.
    static func result(_ value: Double, _ role: Role, precision: Int?) -> Phrase {
        let equation = ValueText.equation(value, precision: precision)
        return [Word(" " + equation.prefix(2), .faint), Word(String(equation.dropFirst(2)), .of(role))]
    }
}
