import ConvEngine

/// A mistake in where a window stands, and the cells that are read by it then.
struct WindowMistake {
    /// To go on after "when": `the stride is forgotten`.
    let cause: String
    let cells: Set<Position>

    /// Those that can be made here. A new one is one more value in the list.
    static func all(_ convolution: Convolution, _ placement: Placement) -> [WindowMistake] {
        let window = (convolution, placement)
        let channels = convolution.channels(readBy: placement.filter)
        let one = Set(placement.inputs.filter { $0[0] == channels.lowerBound })
        return [
            moved("there is no dilation", window) { $0.dilation = $0.dilation.map { _ in 1 } },
            moved("there is no stride", window) { $0.stride = $0.stride.map { _ in 1 } },
            moved("there is no padding", window) { $0.padding = $0.padding.map { _ in .valid } },
            moved("the convolution is not transposed", window) {
                $0.isTransposed = false
                $0.outputPadding = $0.outputPadding.map { _ in 0 }
            },
            WindowMistake(
                cause: "the holes of the kernel are taken for cells", cells: withHoles(convolution, placement)),
            WindowMistake(cause: "only channel \(channels.lowerBound) is read", cells: one),
            WindowMistake(cause: "the groups are left out", cells: inAllChannels(convolution, placement)),
        ].compactMap(\.self).filter { $0.cells != placement.inputs }
    }

    private static func moved(
        _ cause: String, _ window: (Convolution, Placement), _ change: (inout Parameters) -> Void
    ) -> WindowMistake? {
        guard let convolution = try? window.0.replacing({ change(&$0) }),
            let placement = try? convolution.placement(askedFor: window.1.output)
        else { return nil }
        return WindowMistake(cause: cause, cells: placement.inputs)
    }

    /// Everything between the first cell of the kernel and the last.
    private static func withHoles(_ convolution: Convolution, _ placement: Placement) -> Set<Position> {
        let spans = zip(convolution.axes, placement.starts).map { axis, start in
            Set((start..<start + axis.span).prefix(InputsKey.mostCells).compactMap { axis.source(at: $0).index })
        }
        return combined(Set(placement.inputs.map { $0[0] }), spans)
    }

    private static func inAllChannels(_ convolution: Convolution, _ placement: Placement) -> Set<Position> {
        let space = Set(placement.inputs.map { Array($0.dropFirst()) })
        let channels = (0..<convolution.inputChannels).prefix(InputsKey.mostCells)
        return Set(channels.flatMap { channel in space.map { Position([channel] + $0) } })
    }

    private static func combined(_ channels: Set<Int>, _ spans: [Set<Int>]) -> Set<Position> {
        var cells = channels.map { [$0] }
        for span in spans {
            guard cells.count * span.count <= 1 << 16 else { return [] }
            cells = cells.flatMap { cell in span.map { cell + [$0] } }
        }
        return Set(cells.map { Position($0) })
    }
}
