/// What happens at one placement of the kernel, in the order it is shown.
package enum Phase: Int, Equatable, Sendable, CaseIterable, Comparable {
    /// The kernel moves to its next place.
    case slide
    /// The section of the input it covers lights up.
    case light
    /// Pair after pair is multiplied.
    case multiply
    /// The products gather.
    case sum
    /// The sum drops into its place in the output.
    case write
    /// Everything of this placement has been shown.
    case rest

    package static func < (a: Phase, b: Phase) -> Bool { a.rawValue < b.rawValue }
}
