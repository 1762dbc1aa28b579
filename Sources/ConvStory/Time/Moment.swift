import ConvEngine

/// What the audience sees at one instant.
package struct Moment: Equatable, Sendable {
    package var placement: Int
    package var phase: Phase
    /// How far the phase has come, 0 to 1; while multiplying, how far the pair in hand has.
    package var progress: Double
    /// How many pairs are multiplied, the one in hand not counted.
    package var multiplied: Int
    package var travel: Travel
    /// Whether whole rows are shown at a time: this placement stands for its row.
    package var isSwept = false
    /// Whether the kernel passes without a halt: of a placement nothing is shown but what it comes to.
    package var isPassing = false
    /// Whether the kernel goes back to where the story starts: nothing is written there.
    package var startsOver = false
    /// Whether pairs follow one another faster than a sentence for each can be read: then they are counted.
    package var isCounted = false
    /// How far the kernel has turned, 0 to 1, from the other way round; 1 is where it is.
    package var turn = 1.0
    /// How much is still to be seen of what the placement before has left, 1 to 0.
    package var fading = 0.0
    /// What of the placement in hand must not be seen yet. The result and the products are left out by the makers of scenes;
    /// the size of the output and the window, which decide how arrays are laid out, are not theirs.
    package var veil: Veil = []
    /// The output whose number is asked for, and then told; nil where that is the one in hand.
    package var asked: Position?

    /// How far a pair has come when its product is there; the rest of its time is for looking at it.
    static let productComes = 0.5
    /// How far the sum has come when the products have become their number: a little later they would run into each other.
    package static let sumComes = 0.567

    package init(placement: Int, phase: Phase, progress: Double, multiplied: Int, travel: Travel) {
        self.placement = placement
        self.phase = phase
        self.progress = progress
        self.multiplied = multiplied
        self.travel = travel
    }
}

extension Moment {
    /// Whether the kernel is on its way back: what was written where it goes stays, unless it is asked for.
    var goesBack: Bool { phase == .slide && travel.origin > placement && !startsOver && !veil.hidesOutput }

    /// The same moment for viewers whom motion disturbs: things are where they go.
    package var withoutMotion: Moment {
        var moment = self
        moment.travel.progress = 1
        moment.progress = 1
        (moment.turn, moment.fading) = (1, 0)
        return moment
    }
}
