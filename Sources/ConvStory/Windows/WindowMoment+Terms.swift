import ConvEngine

/// What is written alike of a sum and of a pooling's result.
extension WindowMoment {
    /// The term that matters now: the one in hand; before it the first, and after it the last.
    var termInHand: Int {
        let count = placement.taps.count
        return tap?.index ?? (reached == count ? count - 1 : 0)
    }

    /// How long what is written out can become.
    ///
    /// - Parameters:
    ///   - what: what is counted: `products`.
    ///   - words: columns of what may stand between the terms and the number, and behind it, in each of the endings.
    func columns(
        _ names: Names, _ join: TermJoin, of what: String, endings words: ResultColumns.Endings
    ) -> ResultColumns {
        let (terms, count) = (subject.termColumns, placement.taps.count)
        let joined = (count - 1).times(join.between.count).plus(join.before.count + join.behind.count)
        let last = Position(
            [convolution.outputShape[0] - 1] + convolution.outputShape.extents.dropFirst().map { $0 - 1 })
        let result = " = ".count + terms.sum
        let contradiction = subject.fittingClaim.map { "   \($0.name) has ".count + terms.sum } ?? 0
        let brief = subject.fittingClaim == nil ? 0 : "  yours ".count + terms.sum
        let endings = ResultColumns.Endings(
            whole: words.whole + result + max(contradiction, " so far".count), bare: words.bare + result + brief,
            brief: words.brief + result + brief, least: words.least + result)
        return ResultColumns(
            opening: names.output(last).count + " = ".count, symbols: terms.symbols.plus(joined),
            numbers: terms.numbers.plus(joined), number: terms.number,
            endings: endings, sum: terms.sum,
            group: terms.group, count: "\(count) of \(count) \(what)".count)
    }

    /// `y[3] = `
    func opening(_ names: Names) -> Phrase {
        [Word(names.output(placement.output), .of(.output)), Word(" = ", .faint)]
    }

    /// ` = -1` once it is made, and when it is written the number that someone else has, where it is another one; ` = ?` while
    /// it is on its way.
    var writtenResult: Phrase {
        guard isTold else { return openResult }
        let result = Phrase.result(sum, .outputNow, precision: precision)
        guard isWritten, let contradiction else { return result }
        return result + [Word("   "), Word(contradiction, .of(.outputWrong))]
    }

    /// The same in few words: ` = -1  yours 8`.
    var writtenNumbers: Phrase {
        guard isTold else { return openResult }
        let number = Phrase(Array(Phrase.result(sum, .outputNow, precision: precision).words.prefix(2)))
        guard isWritten, let claimed else { return number }
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
