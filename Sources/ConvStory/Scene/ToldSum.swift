/// What is told of the sum of a placement where it stands by itself.
package enum ToldSum: Equatable, Sendable {
    /// What the pairs have come to that are multiplied.
    case soFar(Double)
    case whole(Double)
    /// Its number is on its way into the output, and nowhere else.
    case leaving
}

extension Scene {
    /// Nil while there is no number yet. What is told so far stays until the whole sum takes its place.
    package var toldSum: ToldSum? {
        guard isSummed else { return result.soFar().map(ToldSum.soFar) }
        guard let output = hand.output, self.output[output].way != nil else { return .whole(result.sum()) }
        return .leaving
    }
}
