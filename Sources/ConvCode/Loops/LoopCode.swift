import ConvEngine
import ConvStory

/// A convolution as plain nested loops, and beside every line what it comes to at the multiplication in hand.
///
///     for i in range(6):            i = 2
///       y[i] = 0                    y[2] = 0
///       for k in range(3):          k = 1
///         u = i + k                 u = 2 + 1 = 3
///         y[i] += x[u] * w[k]       y[2] += x[3] * w[1] = 0 * 0 = 0
package struct LoopCode: Sendable {
    package let lines: [CodeLine]

    package init(_ scene: Scene) {
        let convolution = scene.convolution
        let (placement, tap) = scene.multiplicationInHand
        let (first, last) = (convolution.placements[0], convolution.placements[convolution.placements.count - 1])
        let ends = [(first, first.taps[0]), (last, last.taps[last.taps.count - 1])]
        lines = Self.lines(
            WindowLoops(placement, tap, of: convolution, numbers: .shown(precision: scene.precision)).lines,
            widest: ends.map {
                WindowLoops($0, $1, of: convolution, numbers: .widest(scene.measures)).lines
            })
    }

    package init(_ scene: StampScene) {
        let first = Stamp(0, of: scene.convolution)
        let last = Stamp(Stamp.count(scene.convolution) - 1, of: scene.convolution)
        let ends = [(first, first.cell(at: 0)), (last, last.cell(at: .max))]
        lines = Self.lines(
            StampLoops(scene.stamp, cell: scene.cellInHand, numbers: .shown(precision: scene.precision)).lines,
            widest: ends.map { StampLoops($0, cell: $1, numbers: .widest(scene.measures)).lines })
    }

    /// Indices are longest at the end, or at the start, where padding makes them negative: a page that has room for both
    /// need not be laid out anew.
    private static func lines(_ lines: [CodeLine], widest: [[CodeLine]]) -> [CodeLine] {
        lines.enumerated().map { index, line in
            var line = line
            line.room = widest.reduce(line.room) { max($0, $1[index].room) }
            return line
        }
    }
}

extension Scene {
    /// The multiplication that the code speaks of: the pair in hand; before, the first, and after, the last. In inspect
    /// mode that of the cell pointed at, by the first window that reads it.
    var multiplicationInHand: (Placement, Tap) {
        if let use = inspectedUse {
            let placement = convolution.placements[use.step]
            return (placement, placement.taps[use.tap])
        }
        let index = min(moment.multiplied, placement.taps.count - 1)
        return (placement, placement.taps[index])
    }

    private var inspectedUse: Use? {
        switch inspection?.target {
        case .input(let position): convolution.uses(ofInput: position).first
        case .kernel(let cell): inspection.flatMap { convolution.uses(ofWeight: $0.weight(at: cell)).first }
        case .output, nil: nil
        }
    }
}
