import ConvEngine
import ConvStory

/// What a scene was made from, for tests that know which kind of story they are about.
extension Scene {
    package var placement: Placement {
        guard case .placement(let placement) = source else { preconditionFailure("a stamp is not a placement") }
        return placement
    }

    package var stamp: Stamp {
        guard case .stamp(let stamp) = source else { preconditionFailure("a placement is not a stamp") }
        return stamp
    }

    /// The cell of the kernel in hand, its channel left out.
    package var cellInHand: Position { Position(hand.cell.dropFirst()) }
}
