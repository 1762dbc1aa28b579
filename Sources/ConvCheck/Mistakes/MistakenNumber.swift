import ConvEngine

/// What somebody has for one output who makes a mistake while working it out by hand.
package struct MistakenNumber: Equatable, Sendable {
    /// That of the mistake.
    package let name: String
    /// What is the case, to go on after "when": `the kernel is flipped`.
    package let cause: String
    package let value: Double
    /// Whether one that computes by hand often makes it.
    package let isLikely: Bool

    /// Operands may be huge, and each mistake copies them: the likeliest are made, as many as take some hundredths of a second.
    private static let mostCopied = 1 << 24

    /// What each mistake makes of one output, the likeliest first; of those that come to the same operation only the first.
    /// Some of them may give the right number all the same.
    ///
    /// - Complexity: O(input + weight) for a mistake, and O(1) in the number of outputs.
    package static func all(at output: Position, of convolution: Convolution) -> [MistakenNumber] {
        let asked = Variant(convolution)
        var seen = [asked]
        var numbers: [MistakenNumber] = []
        var copied = 0
        let likely = Mistake.likelyByHand(convolution)
        for (index, mistake) in (likely + Mistake.rarelyByHand(convolution)).enumerated() {
            let cost = mistake.cost(in: convolution).plus(convolution.mostTerms)
            guard cost <= mostCopied - copied else { continue }
            copied += cost
            guard let made = mistake.made(on: asked), !seen.contains(made.result) else { continue }
            seen.append(made.result)
            guard let place = made.result.place(of: output, among: convolution.outputShape) else { continue }
            numbers.append(
                MistakenNumber(
                    name: mistake.name, cause: made.cause, value: made.result.value(at: place),
                    isLikely: index < likely.count))
        }
        return numbers
    }
}

extension Variant {
    /// Where the result has the number that somebody takes for an output: the same indices, or where they lead beyond its end,
    /// the last place if the last one was meant. Nil where it has none.
    fileprivate func place(of output: Position, among asked: Shape) -> Int? {
        guard let shape, shape.rank == output.count else { return nil }
        var place = output
        for axis in place.indices where place[axis] >= shape[axis] {
            guard axis > 0, place[axis] == asked[axis] - 1 else { return nil }
            place[axis] = shape[axis] - 1
        }
        return shape.offset(of: place)
    }
}

/// Those that can be made with pencil and paper, the likeliest first: what becomes of an array as a whole, and how a program
/// keeps its operands, is left out.
extension Mistake {
    static func likelyByHand(_ convolution: Convolution) -> [Mistake] {
        [turnedKernel] + biases + poolings + spacings + (convolution.parameters.isPadded ? paddings : [])
            + transpositions + channelSums
    }

    /// Where there is no padding, hardly anybody sees some.
    static func rarelyByHand(_ convolution: Convolution) -> [Mistake] {
        let rank = convolution.spatialRank
        return channels + swaps(spatialRank: rank) + shortLoops(spatialRank: rank) + turnedAxes(spatialRank: rank)
            + nearSpacings + (convolution.parameters.isPadded ? [] : paddings) + borders + [negated]
    }
}
