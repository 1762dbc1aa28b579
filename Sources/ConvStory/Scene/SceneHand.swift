import ConvEngine

/// What of the arrays is in hand.
package struct SceneHand: Sendable {
    /// Which kernel is at work; also the channel of the output.
    package let filter: Int
    /// The input channels that it reads.
    package let channels: Range<Int>
    /// The cell of the input that is laid down; nil where many are gathered.
    package var input: Position?
    /// The cell of the output that is written; nil where many are.
    package var output: Position?
    /// The one that was written before it.
    package var outputBefore: Position?
    /// The pair that is multiplied right now.
    package var tap: TapInHand?
    /// The cell of the kernel that matters now: the pair's, or before it the first, and after it the last.
    package let cell: Position
    /// From which place of the ground the kernel comes, and to which it goes: its first cell along each axis.
    package let way: (from: [Int], to: [Int])
}

/// One pair in hand.
package struct TapInHand: Equatable, Sendable {
    package let index: Int
    /// The cell of the kernel as it is drawn, the channel within the filter first.
    package let cell: Position
    /// Where on the padded input it stands, the channel first.
    package let coordinate: Position
}

/// How far the moment has come, 0 to 1 each.
package struct SceneProgress: Equatable, Sendable {
    /// How lit the section is that the kernel covers.
    package var light: Double
    /// How far the products have gathered into the sum.
    package var gathered: Double
    /// How near the products are to the output that they are added to, one by one.
    package var landed = 0.0
    /// Whether every pair has been multiplied.
    package var isMultiplied: Bool
    /// So many outputs are written, in the order of the story.
    package var finished: Int
}

/// What the pairs of a placement come to.
package struct SceneResult: Sendable {
    /// All of it, and that of the pairs so far, the one in hand included; nil while that is no number yet. Made when they are asked for: a kernel may have
    /// millions of weights.
    package let sum: @Sendable () -> Double
    package let soFar: @Sendable () -> Double?
    /// What some products come to by themselves: those of one slice; nil where that is veiled.
    package let combined: @Sendable ([Double]) -> Double?
    /// Whether the product of a cell goes into the result: of a maximum only one does.
    package let goesIn: @Sendable (Position) -> Bool
    /// What is added at the end; nil where nothing is.
    package let bias: Double?
    /// `4·-1`: what is multiplied at a cell of the kernel.
    package let factors: @Sendable (Position) -> String
    /// The cell of the input under a cell of the kernel, half lit, while its product is to come.
    package let covered: @Sendable (Position) -> SceneCell
    /// The cell of the output that a cell of the kernel falls on; nil where it is cut off.
    package let landing: @Sendable (Position) -> Position?
}
