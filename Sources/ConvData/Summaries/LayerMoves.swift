import ConvEngine

/// The ways to move that a layer may have, along all of its axes at once.
struct LayerMoves {
    let axes: [AxisFits]

    /// One way for every axis, the likeliest first. Holes in a kernel are looked for where nothing else fits, and then
    /// along all axes.
    var all: [[AxisParameters]] {
        let plain = axes.map(\.plain)
        let fits = plain.contains(where: \.isEmpty) ? zip(plain, axes).map { $0 + $1.dilated } : plain
        // Most kernels are as wide as high, and move alike.
        let alike = fits[0].filter { one in fits.allSatisfy { $0.contains(one) } }
            .map { Array(repeating: $0, count: axes.count) }
        let mixed = fits.reduce([[]]) { moves, fits in
            moves.flatMap { move in fits.prefix(Self.widest).map { move + [$0] } }
        }.compactMap(together)
        let moves = (alike + mixed.filter { !alike.contains($0) }).reduce(into: [[AxisParameters]]()) { moves, move in
            if !moves.contains(move) { moves.append(move) }
        }
        return (0...3).flatMap { degree in moves.filter { strangeness($0) == degree } }
    }

    /// How a pooling moves by default, the same way along all axes, with one stride, or otherwise.
    private func strangeness(_ move: [AxisParameters]) -> Int {
        if zip(axes, move).allSatisfy({ $0.isDefault($1) }) { return 0 }
        if move.allSatisfy({ $0 == move[0] }) { return 1 }
        return move.allSatisfy { $0.stride == move[0].stride } ? 2 : 3
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
