extension Convolution {
    /// The same convolution with other operands or under changed parameters; what is not given stays.
    ///
    ///     let wider = try convolution.replacing { $0.stride = [2, 2] }
    ///     let smoother = try convolution.replacing(weight: gauss) { $0.padding = [Padding(2), Padding(2)] }
    ///
    /// - Parameters:
    ///   - input: [C_in, *space]
    ///   - weight: [C_out, C_in/groups, *kernel], transposed [C_in, C_out/groups, *kernel]
    /// - Throws: ``ConvolutionError`` for what does not fit together, as the initializer does.
    /// - Complexity: O(input + weight); O(1) where nothing changes, for then nothing is checked anew.
    public func replacing(
        input: Tensor? = nil, weight: Tensor? = nil,
        _ change: (inout Parameters) throws(ConvolutionError) -> Void = { _ in }
    ) throws(ConvolutionError) -> Convolution {
        var parameters = parameters
        try change(&parameters)
        guard input != nil || weight != nil || parameters != self.parameters else { return self }
        let kernel = weight.map { Kernel.weights($0, bias: bias) } ?? plan.kernel
        return Convolution(plan: try Plan(input: input ?? self.input, kernel: kernel, parameters: parameters))
    }

    /// The same convolution with another bias: C_out numbers, or nil for none. A pooling has none and stays as it is.
    ///
    /// - Throws: ``ConvolutionError`` for another count of numbers, or numbers that are not finite.
    /// - Complexity: O(input + weight); O(C_out) where nothing changes.
    public func replacing(bias: [Double]?) throws(ConvolutionError) -> Convolution {
        guard bias != self.bias, let weight else { return self }
        return try Convolution(input: input, weight: weight, bias: bias, parameters: parameters)
    }

    /// The same pooling, its taps combined otherwise. A convolution stays what it is.
    ///
    /// - Throws: ``ConvolutionError`` for a mean that is dilated, and for weights.
    /// - Complexity: O(input); O(1) where nothing changes.
    public func replacing(combine: Combine) throws(ConvolutionError) -> Convolution {
        guard self.combine.isPooling, combine != self.combine else { return self }
        return try Convolution(pooling: input, kernelSize: kernelExtents, combine: combine, parameters: parameters)
    }
}
