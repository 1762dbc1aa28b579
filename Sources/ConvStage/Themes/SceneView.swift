/// Which of the two parts of a scene are shown: the block is its geometry, the ledger its arithmetic.
package enum SceneView: String, CaseIterable, Equatable, Sendable {
    /// The ledger, and beside it the block where there is room.
    case both
    case block
    case ledger

    /// The next in turn.
    package var next: SceneView {
        let all = Self.allCases
        return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }
}
