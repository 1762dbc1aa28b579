extension ConvolutionError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .axisCount(let count):
            "a shape has 1 to 8 axes, not \(count)"
        case .emptyAxis(let axis, let extents):
            "axis \(axis) of the shape \(extents) is \(extents[axis]) but must be at least 1"
        case .shapeTooLarge(let extents):
            "the shape \(extents) has more cells than can be counted"
        case .valueCount(let count, let shape):
            "the shape \(shape) holds \(shape.count.counted("value")) but \(count) \(count == 1 ? "is" : "are") given"
        case .notFinite(let value, let position):
            "the value at \(position) is \(value), not a finite number"

        case .inputAxes(let shape):
            "the input has shape \(shape), but it needs a channel axis and 1 to 3 spatial axes"
        case .weightAxes(let shape, let spatialRank):
            "the kernel has shape \(shape), but a \(spatialRank)D convolution needs \(spatialRank + 2) axes"
        case .weightChannels(let channels, let perFilter, let inputChannels, let groups):
            "the kernel has \(channels.counted("channel")) but each filter reads \(perFilter) "
                + "(\(inputChannels.counted("input channel"))\(groups > 1 ? " in \(groups) groups" : ""))"
        case .transposedWeightChannels(let channels, let inputChannels):
            "the transposed kernel is for \(channels.counted("input channel")) but the input has \(inputChannels)"
        case .biasCount(let count, let filters):
            "the bias has \(count.counted("number")) but there \(filters == 1 ? "is" : "are") \(filters.counted("filter"))"
        case .biasNotFinite(let value, let filter):
            "the bias of filter \(filter) is \(value), not a finite number"
        case .sumTooLarge(let filter):
            "the sums of filter \(filter) could grow beyond the largest number, 1.8e308"
        case .totalTooLarge(let channel):
            "the sums of channel \(channel) could grow beyond the largest number, 1.8e308"

        case .listLength(let name, let count, let spatialRank):
            "the \(name.words) has \(count.counted("entry", "entries")) "
                + "but there \(spatialRank == 1 ? "is" : "are") \(spatialRank.counted("spatial axis", "spatial axes"))"
        case .tooSmall(let name, let value, let minimum, let axis):
            "the \(name.words)\(of(axis)) is \(value) but must be at least \(minimum)"
        case .tooLarge(let name, let axis):
            "the \(name.words)\(of(axis)) is so large that cells can no longer be counted"
        case .inputChannelsIndivisible(let channels, let groups):
            "\(channels.counted("input channel")) cannot be split into \(groups) equal groups"
        case .filtersIndivisible(let filters, let groups):
            "\(filters.counted("filter")) cannot be split into \(groups) equal groups"
        case .sameWithStride(let stride):
            "the padding 'same' needs stride 1, but the stride is \(stride)"
        case .sameWithOutputPadding(let padding):
            "the output padding is \(padding), but the padding 'same' says how large a transposed output is"
        case .fullTransposed:
            "a transposed convolution is 'full' without padding, which only takes cells off its output"
        case .paddingTooLarge(let mode, let padding, let extent, let axis):
            "the \(mode.rawValue) padding is \(axis.counted(padding)), so the input needs "
                + "\(mode == .reflect ? "more than" : "at least") \(padding), but it has \(extent)"
        case .paddingModeTransposed(let mode):
            "a transposed convolution is padded with zeros only, not in \(mode.rawValue) mode"
        case .ceilModeOfConvolution:
            "the ceil mode is for pooling: a convolution leaves cells at the end uncovered"
        case .outputPaddingDirect(let padding):
            "the output padding is \(padding), but only a transposed convolution has one"
        case .outputPaddingTooLarge(let padding, let stride, let dilation, let axis):
            "the output padding\(of(axis)) is \(padding) but must be smaller than the stride (\(stride)) "
                + "or the dilation (\(dilation))"

        case .poolingByWeights:
            "a pooling takes the maximum or the mean of its window, which has no weights"
        case .notOfPooling(.transposed): "a pooling cannot be transposed"
        case .notOfPooling(.flip): "a pooling has no kernel to flip"
        case .notOfPooling(.groups): "a pooling has no groups: it keeps every channel to itself"
        case .notOfPooling(.paddingMode):
            "the padding of a pooling has no mode: a maximum ignores it, a mean adds zeros"
        case .notOfPooling(let name): "a pooling has no \(name.words)"
        case .dilatedMean: "an average pooling has no dilation"
        case .paddingBeyondHalf(let padding, let kernel, let axis):
            "the padding is \(axis.counted(padding)), but a pooling takes no more than half of its kernel size, "
                + "\(kernel / 2) of \(kernel)"
        case .windowWithoutInput(let output, let axis):
            "the window of output \(output) along the \(axis.rawValue) covers no cell of the input, "
                + "so it has no maximum"

        case .kernelTooLarge(let covers, let kernel, let dilation, let available, let isPadded, let axis):
            "the kernel " + Self.covering(axis.counted(covers), kernel, dilation, available, isPadded)
        case .windowTooLarge(let covers, let kernel, let dilation, let available, let isPadded, let axis):
            "the window " + Self.covering(axis.counted(covers), kernel, dilation, available, isPadded)
        case .outputCropped(let padding, let full, let axis):
            "the padding takes \(padding.before) + \(padding.after) \(axis.rawValue) off a transposed output "
                + "of only \(full)"
        case .outputTooLarge(let extents, let taps):
            "an output of \(extents.map(String.init).joined(separator: "×")) cells, "
                + "each of \(taps.counted("multiplication")), is more than can be counted"
        }
    }

    private static func covering(
        _ covered: String, _ kernel: Int, _ dilation: Int, _ available: Int, _ isPadded: Bool
    ) -> String {
        "covers \(covered)\(dilation > 1 ? " (\(kernel) with dilation \(dilation))" : "") "
            + "but the \(isPadded ? "padded " : "")input has only \(available)"
    }

    private func of(_ axis: AxisName?) -> String {
        switch axis {
        case nil, .cells: ""
        case let axis?: " of the \(axis.rawValue)"
        }
    }
}
