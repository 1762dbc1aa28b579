/// Facts that a question asks for. Until it is answered they stand nowhere in a scene, in what is said of it, in its labels
/// or its panels: a `?` is in the place of a number, and an output whose size is asked for has as many ghosts as the input
/// has cells.
package struct Veil: OptionSet, Equatable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// The number of the output in hand, and all that it follows from at a glance: the sum and what it is so far, and the
    /// results of its parts.
    package static let value = Veil(rawValue: 1 << 0)

    /// The products in hand, where working them out is part of the question.
    package static let products = Veil(rawValue: 1 << 1)

    /// How large the output is: its grid, its shape at the top, all counters that go up to a number of outputs, and its formula.
    package static let size = Veil(rawValue: 1 << 2)

    /// Which cells the window in hand covers: their light, the kernel's place, and the names of what is multiplied.
    package static let window = Veil(rawValue: 1 << 3)

    /// Between which numbers the outputs lie: colours and their scale go by what the operands allow, as long as an output is to be
    /// asked for.
    package static let range = Veil(rawValue: 1 << 4)

    /// The formula of the output's size, worked through, and what all of it costs: where the size itself has been seen.
    package static let formula = Veil(rawValue: 1 << 5)

    /// Whether the output in hand is not to be seen at all, whatever stood there before.
    var hidesOutput: Bool { !isDisjoint(with: [.value, .products]) }
}
