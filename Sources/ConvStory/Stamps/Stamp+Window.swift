import ConvEngine

/// From windows to stamps and back: a viewer who changes sides stays at the same place.
extension Stamp {
    /// The stamp of the input in the middle of the window that an output is gathered from, or of the one next to it.
    package static func index(inMiddleOf output: Position, of convolution: Convolution) -> Int {
        var place = 0
        for (index, axis) in convolution.axes.enumerated() {
            let stride = convolution.parameters.stride[index]
            let (quotient, rest) = max(output[index + 1] - middle(of: index, convolution), 0)
                .quotientAndRemainder(dividingBy: stride)
            let nearest = rest >= stride - rest ? quotient + 1 : quotient
            place = place * axis.inputExtent + min(nearest, axis.inputExtent - 1)
        }
        // Of the first channel that the filter reads.
        return output[0] * (count(convolution) / convolution.outputChannels) + place
    }

    /// The output that the middle of the stamp falls on, or the one next to it.
    package var middle: Position {
        var position = [filter]
        for (index, (start, axis)) in zip(origin, convolution.axes).enumerated() {
            position.append(min(max(Self.middle(of: index, convolution) + start, 0), axis.outputExtent - 1))
        }
        return Position(position)
    }

    /// How far along an axis the middle of the kernel lies from the output that the padding leaves first.
    private static func middle(of axis: Int, _ convolution: Convolution) -> Int {
        convolution.kernelExtents[axis] / 2 * convolution.parameters.dilation[axis]
            - convolution.parameters.padding[axis].before
    }
}
