import ConvEngine

/// The sum of a placement, written out term by term.
package struct SumText: Sendable {
    let scene: Scene
    let names: Names

    package init(_ scene: Scene) {
        self.scene = scene
        names = Names(scene.convolution)
    }

    package var termCount: Int { scene.placement.taps.count }

    /// The term that matters now: the pair in hand, or the first.
    package var focus: Int {
        scene.tap?.index ?? (scene.moment.multiplied == termCount ? termCount - 1 : 0)
    }

    /// `y[3] = `
    package var opening: Phrase {
        [Word(names.output(scene.placement.output), .of(.output)), Word(" = ", .faint)]
    }

    /// `x[3]·w[0]`
    package func symbols(_ index: Int) -> Phrase {
        let tap = scene.placement.taps[index]
        let now = scene.tap?.index == index
        return [
            Word(names.source(of: tap), .of(now ? .tap : tap.input == nil ? .padding : .window)), Word("·", .faint),
            Word(names.weight(tap.weight), .of(now ? .kernelTap : .kernel)),
        ]
    }

    /// `4·(-1)`: faint until the pair is multiplied.
    package func numbers(_ index: Int) -> Phrase {
        let tap = scene.placement.taps[index]
        let x = ValueText.factor(tap.x, precision: scene.precision)
        let w = ValueText.factor(tap.w, precision: scene.precision)
        let now = scene.tap?.index == index
        guard now || index < scene.moment.multiplied else { return [Word(x + "·" + w, .faint)] }
        return [
            Word(x, .of(now ? .tap : tap.input == nil ? .padding : .window)), Word("·", .faint),
            Word(w, .of(now ? .kernelTap : .kernel)),
        ]
    }

    /// ` + 2 (bias) = 1`. While the products are made ` = -1 so far, then + 2 (bias)`: what is written adds up at every
    /// moment.
    package var ending: Phrase { isUnderway ? result + then : bias + result }

    /// The same in fewer words, for narrow windows.
    package var bareEnding: Phrase { isUnderway ? bareResult + then : bias + bareResult }

    /// The number alone.
    package var bareResult: Phrase { Phrase(Array(result.words.prefix(2))) }

    /// Whether the sum is one of products that have been made, with others and the bias to come.
    private var isUnderway: Bool { scene.gathered == 0 && scene.tap != nil }

    private var bias: Phrase {
        guard scene.convolution.bias != nil else { return [] }
        return [
            Word(" + ", .faint),
            Word(ValueText.factor(scene.placement.bias, precision: scene.precision), .of(.bias)),
            Word(" (bias)", .faint),
        ]
    }

    /// The bias as what is still to be added: faint, as other numbers that are to come.
    private var then: Phrase {
        bias.words.isEmpty ? [] : [Word(", then\(bias)", .faint)]
    }

    /// ` = -1`, once the products have gathered; before, the sum so far.
    package var result: Phrase {
        if scene.gathered > 0 {
            let sum = ValueText.shortest(scene.sum, precision: scene.precision)
            let result: Phrase = [Word(" = ", .faint), Word(sum, .of(.outputNow))]
            guard let contradiction = scene.contradiction else { return result }
            return result + [Word("   "), Word(contradiction, .of(.outputWrong))]
        }
        guard isUnderway else { return [Word(" = ", .faint), Word("?", .faint)] }
        let sum = ValueText.shortest(scene.partialSum, precision: scene.precision)
        return [Word(" = ", .faint), Word(sum, .of(.product)), Word(" so far", .faint)]
    }
}
