import ConvEngine

extension Mistake {
    /// What comes out when the mistake is made on top of those that were made before; nil where it means nothing.
    ///
    /// - Throws: ``ConvolutionError`` where the mistaken convolution cannot be.
    func applied(to variant: Variant) throws(ConvolutionError) -> Variant? {
        let convolution = variant.convolution
        let parameters = convolution.parameters
        switch self {
        case .flip: return try variant.changing { $0.isFlipped.toggle() }
        case .axisFlipped(let axis):
            return try variant.with(weight: convolution.weight.turned(along: axis + 2))
        case .strideChanged(let change):
            return try variant.changing { $0.stride = $0.stride.map { $0 < .max ? $0 + change : $0 } }
        case .dilationChanged(let change):
            return try variant.changing { $0.dilation = $0.dilation.map { $0 < .max ? $0 + change : $0 } }
        case .strideIgnored: return try variant.changing { $0.stride = $0.stride.map { _ in 1 } }
        case .strideSwapped: return try variant.changing { $0.stride.reverse() }
        case .dilationIgnored: return try variant.changing { $0.dilation = $0.dilation.map { _ in 1 } }
        case .dilationSwapped: return try variant.changing { $0.dilation.reverse() }
        case .padding(let mistake):
            guard let parameters = try mistake.parameters(of: convolution) else { return nil }
            return try variant.changing { $0 = parameters }
        case .paddingMode(let mode): return try variant.changing { $0.paddingMode = mode }
        case .biasSubtracted: return try variant.with(bias: convolution.bias?.map { -$0 })
        case .firstBias: return try variant.with(bias: convolution.bias.map { bias in bias.map { _ in bias[0] } })
        case .biasReversed: return try variant.with(bias: convolution.bias?.reversed())
        case .biasLeftOut: return try variant.with(bias: nil)
        case .biasTwice: return try variant.with(bias: convolution.bias?.map { 2 * $0 })
        case .transposed:
            // By stride 1 it is a flipped kernel and another padding, and these say more.
            guard parameters.stride.contains(where: { $0 > 1 }) else { return nil }
            return try variant.changing {
                $0.isTransposed.toggle()
                $0.outputPadding = $0.outputPadding.map { _ in 0 }
            }
        case .outputPaddingIgnored: return try variant.changing { $0.outputPadding = $0.outputPadding.map { _ in 0 } }
        case .outputAxes(let first, let second):
            var swapped = variant
            swapped.order.swapAt(first + 1, second + 1)
            return swapped
        case .kernelAxes(let first, let second):
            return try variant.with(weight: convolution.weight.swappingAxes(first + 2, second + 2))
        case .inputAxes(let first, let second):
            return try variant.with(input: convolution.input.swappingAxes(first + 1, second + 1))
        case .kernelChannels: return try variant.with(weight: convolution.weight.swappingAxes(0, 1))
        case .channelsLast:
            var turned = variant
            turned.order = Array(turned.order.dropFirst() + turned.order.prefix(1))
            return turned
        case .inputChannelsLast: return try variant.with(input: convolution.input.readingFirstAxisLast())
        case .groupsIgnored:
            guard parameters.groups > 1, !parameters.isTransposed else { return nil }
            return try variant.with(weight: convolution.weight.repeatingSecondAxis(parameters.groups), groups: 1)
        case .firstGroupOnly:
            guard parameters.groups > 1, !parameters.isTransposed else { return nil }
            let first = try convolution.input.keeping(convolution.channelsPerFilter)
            return try variant.with(input: first, groups: 1)
        case .channelsReversed: return try variant.with(input: convolution.input.turned(along: 0))
        case .firstChannelOnly:
            guard parameters.groups == 1, !parameters.isTransposed, convolution.inputChannels > 1 else { return nil }
            let weight = try convolution.weight.swappingAxes(0, 1).keeping(1).swappingAxes(0, 1)
            return try variant.with(input: convolution.input.keeping(1), weight: weight)
        case .channelMean:
            let channels = Double(convolution.channelsPerFilter)
            let weight = convolution.weight
            return try variant.with(
                weight: Tensor(shape: weight.shape, values: weight.values.map { $0 / channels }))
        case .filterOrder(let filters):
            var reordered = variant
            reordered.filters = filters
            return reordered
        case .lastLeftOut(let axes):
            guard axes.allSatisfy({ convolution.outputShape[$0] > 1 }) else { return nil }
            var shorter = variant
            shorter.withoutLast = axes
            return shorter
        case .lastZero(let axes):
            guard axes.allSatisfy({ convolution.outputShape[$0] > 1 }) else { return nil }
            var incomplete = variant
            incomplete.zeroLast = axes
            return incomplete
        case .treated(let treatment):
            var treated = variant
            treated.treatment = treatment
            return treated
        case .reshaped(let shape):
            guard shape.count == convolution.outputShape.count else { return nil }
            var reshaped = variant
            reshaped.layout = shape
            return reshaped
        }
    }
}

extension Variant {
    fileprivate func changing(_ change: (inout Parameters) -> Void) throws(ConvolutionError) -> Variant {
        var parameters = convolution.parameters
        change(&parameters)
        // Nothing has to be checked anew where nothing changes.
        guard parameters != convolution.parameters else { return self }
        var variant = self
        variant.convolution = try Convolution(
            input: convolution.input, weight: convolution.weight, bias: convolution.bias, parameters: parameters)
        return variant
    }

    fileprivate func with(bias: [Double]?) throws(ConvolutionError) -> Variant {
        guard bias != convolution.bias else { return self }
        var variant = self
        variant.convolution = try Convolution(
            input: convolution.input, weight: convolution.weight, bias: bias, parameters: convolution.parameters)
        return variant
    }

    fileprivate func with(
        input: Tensor? = nil, weight: Tensor? = nil, groups: Int? = nil
    ) throws(ConvolutionError) -> Variant {
        var parameters = convolution.parameters
        if let groups { parameters.groups = groups }
        var variant = self
        variant.convolution = try Convolution(
            input: input ?? convolution.input, weight: weight ?? convolution.weight, bias: convolution.bias,
            parameters: parameters)
        return variant
    }
}

extension Tensor {
    /// Every slice along the second axis so many times over, as `numpy.tile` has it.
    fileprivate func repeatingSecondAxis(_ times: Int) throws(ConvolutionError) -> Tensor {
        var extents = shape.extents
        let (count, overflow) = extents[1].multipliedReportingOverflow(by: times)
        guard !overflow else { throw .shapeTooLarge(extents) }
        extents[1] = count
        let whole = try Shape(extents)
        let length = values.count / shape[0]
        let pieces = stride(from: 0, to: values.count, by: length).map { values[$0..<$0 + length] }
        return try Tensor(
            shape: whole, values: pieces.flatMap { piece in repeatElement(piece, count: times).joined() })
    }

    /// From the last to the first along an axis.
    fileprivate func turned(along axis: Int) throws(ConvolutionError) -> Tensor {
        let after = shape.extents.dropFirst(axis + 1).reduce(1, *)
        let extent = shape[axis]
        let values = values.indices.map { offset in
            let index = offset / after % extent
            return self.values[offset + (extent - 1 - 2 * index) * after]
        }
        return try Tensor(shape: shape, values: values)
    }

    /// The first members along the first axis.
    fileprivate func keeping(_ count: Int) throws(ConvolutionError) -> Tensor {
        var extents = shape.extents
        let length = values.count / extents[0]
        extents[0] = count
        return try Tensor(shape: Shape(extents), values: Array(values.prefix(count * length)))
    }
}
