import ConvEngine

/// The ways to move that a layer may have, along all of its axes at once.
struct LayerMoves {
    let axes: [AxisFits]

    /// One way for every axis, the likeliest first.
    var all: [[AxisParameters]] {
        let fits = axes.map(\.all)
        // Most kernels are as wide as high, and move alike.
        let shared = fits[0].filter { one in fits.allSatisfy { $0.contains(one) } }
        if !shared.isEmpty { return shared.map { Array(repeating: $0, count: axes.count) } }
        let moves = fits.reduce([[]]) { moves, fits in
            moves.flatMap { move in fits.prefix(Self.widest).map { move + [$0] } }
        }
        let possible = moves.compactMap(together)
        let alike = possible.filter { move in move.allSatisfy { $0 == move[0] } }
        let even = possible.filter { move in move.allSatisfy { $0.stride == move[0].stride } }
        return [alike, even, possible].first { !$0.isEmpty } ?? []
    }

    /// So many ways along each axis are put together with those of the others.
    private static let widest = 4

    /// Unequal sides are written as `same` and rounding up as `ceil_mode`, each for all axes: nil where one of them would
    /// have another size then.
    private func together(_ move: [AxisParameters]) -> [AxisParameters]? {
        let isSame = move.contains { $0.padding.before != $0.padding.after }
        let isRoundedUp = move.contains(where: \.ceilMode)
        let shared = zip(axes, move).map { fits, axis in
            var axis = axis
            if isSame { axis.padding = .same(reach: axis.dilation.times(fits.kernel - 1)) }
            axis.ceilMode = isRoundedUp
            return axis
        }
        guard !isSame || shared.allSatisfy({ $0.stride == 1 }) else { return nil }
        return zip(axes, shared).allSatisfy { $0.isMade(by: $1) } ? shared : nil
    }
}

extension Padding {
    /// Keeps the size where windows reach so many cells beyond their first one; of an odd number one more is put after.
    static func same(reach: Int) -> Padding { Padding(before: reach / 2, after: reach - reach / 2) }
}
