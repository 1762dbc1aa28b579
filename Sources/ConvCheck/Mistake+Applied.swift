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
        case .strideIgnored: return try variant.changing { $0.stride = $0.stride.map { _ in 1 } }
        case .strideSwapped: return try variant.changing { $0.stride.reverse() }
        case .dilationIgnored: return try variant.changing { $0.dilation = $0.dilation.map { _ in 1 } }
        case .dilationSwapped: return try variant.changing { $0.dilation.reverse() }
        case .padding(let mistake):
            guard let padding = try mistake.padding(of: convolution) else { return nil }
            return try variant.changing { $0.padding = padding }
        case .paddingMode(let mode): return try variant.changing { $0.paddingMode = mode }
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

    /// The first members along the first axis.
    fileprivate func keeping(_ count: Int) throws(ConvolutionError) -> Tensor {
        var extents = shape.extents
        let length = values.count / extents[0]
        extents[0] = count
        return try Tensor(shape: Shape(extents), values: Array(values.prefix(count * length)))
    }
}
