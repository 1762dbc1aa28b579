import ConvEngine

/// One cell of a scene: its number, what it is, and how far it has come into being.
package struct SceneCell: Equatable, Sendable {
    package var value: Double?
    /// Another number that someone has for it: theirs is wrong, `value` is right.
    package var claimed: Double?
    package var role: Role
    /// 0 to 1: how lit a window cell is, how near a product or a sum is to its place.
    package var presence: Double
    /// 0 to 1: what is on its way out is see-through.
    package var opacity: Double
    /// Where in its array it is; nil for what is in none, as a sum on its way.
    package var position: Position?

    package init(
        _ value: Double?, _ role: Role, presence: Double = 1, opacity: Double = 1, claimed: Double? = nil
    ) {
        self.value = value
        self.claimed = claimed
        self.role = role
        self.presence = presence
        self.opacity = opacity
    }
}

extension SceneCell {
    /// How far a result has come to its place in a plane, 0 to 1; nil where it is there, half of its time before the story
    /// goes on.
    package var way: Double? { role == .outputNow && presence < 0.5 ? presence * 2 : nil }
}

/// Cells are equal that look alike, wherever they are.
extension SceneCell {
    package static func == (a: SceneCell, b: SceneCell) -> Bool {
        a.value == b.value && a.claimed == b.claimed && a.role == b.role && a.presence == b.presence
            && a.opacity == b.opacity
    }
}
