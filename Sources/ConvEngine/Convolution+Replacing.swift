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
        return try Convolution(
            input: input ?? self.input, weight: weight ?? self.weight, bias: bias, parameters: parameters)
    }

    /// The same convolution with another bias: C_out numbers, or nil for none.
    ///
    /// - Throws: ``ConvolutionError`` for another count of numbers, or numbers that are not finite.
    /// - Complexity: O(input + weight); O(C_out) where nothing changes.
    public func replacing(bias: [Double]?) throws(ConvolutionError) -> Convolution {
        guard bias != self.bias else { return self }
        return try Convolution(input: input, weight: weight, bias: bias, parameters: parameters)
    }
}
