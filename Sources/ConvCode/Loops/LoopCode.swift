import ConvEngine
import ConvStory

/// A convolution as plain nested loops, and beside every line what it comes to at the multiplication in hand.
///
///     for i in range(6):            i = 2
///       y[i] = 0                    y[2] = 0
///       for k in range(3):          k = 1
///         u = i + k                 u = 2 + 1 = 3
///         y[i] += x[u] * w[k]       y[2] += x[3] * w[1] = 0 * 0 = 0
///
/// A pooling compares in the innermost line, or adds up and counts.
package struct LoopCode: Sendable {
    package let lines: [CodeLine]

    package init(_ scene: Scene) {
        lines =
            switch scene.source {
            case .placement: Self.windows(scene)
            case .stamp(let stamp): Self.stamps(stamp, scene)
            }
    }

    private static func windows(_ scene: Scene) -> [CodeLine] {
        let convolution = scene.subject.convolution
        let (placement, tap) = scene.multiplicationInHand
        let (first, last) = (convolution.placements[0], convolution.placements[convolution.placements.count - 1])
        let ends = [(first, first.taps[0]), (last, last.taps[last.taps.count - 1])]
        return lines(
            windows(placement, tap, of: convolution, .shown(precision: scene.precision)),
            widest: ends.map { windows($0, $1, of: convolution, scene.widestNumbers) })
    }

    private static func windows(
        _ placement: Placement, _ tap: Tap, of convolution: Convolution, _ numbers: LoopNumbers
    ) -> [CodeLine] {
        convolution.combine.isPooling
            ? PoolingLoops(placement, tap, of: convolution, numbers: numbers).lines
            : WindowLoops(placement, tap, of: convolution, numbers: numbers).lines
    }

    private static func stamps(_ stamp: Stamp, _ scene: Scene) -> [CodeLine] {
        let convolution = scene.subject.convolution
        let (first, last) = (Stamp(0, of: convolution), Stamp(Stamp.count(convolution) - 1, of: convolution))
        let ends = [(first, first.cell(at: 0)), (last, last.cell(at: .max))]
        let cell = Position(scene.hand.cell.dropFirst())
        return lines(
            StampLoops(stamp, cell: cell, numbers: .shown(precision: scene.precision)).lines,
            widest: ends.map { StampLoops($0, cell: $1, numbers: scene.widestNumbers).lines })
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
    fileprivate var widestNumbers: LoopNumbers { .widest(measures, precision: precision) }

    /// The multiplication that the code speaks of: the pair in hand; before, the first, and after, the last. In inspect
    /// mode that of the cell pointed at, by the first window that reads it.
    var multiplicationInHand: (Placement, Tap) {
        let placements = subject.convolution.placements
        if let use = inspectedUse {
            let placement = placements[use.step]
            return (placement, placement.taps[use.tap])
        }
        let placement = placements[moment.placement]
        return (placement, placement.taps[min(moment.multiplied, placement.taps.count - 1)])
    }

    private var inspectedUse: Use? {
        let convolution = subject.convolution
        return switch inspection?.target {
        case .input(let position): convolution.uses(ofInput: position).first
        case .kernel(let cell): inspection?.weight(at: cell).flatMap { convolution.uses(ofWeight: $0).first }
        case .output, nil: nil
        }
    }
}
