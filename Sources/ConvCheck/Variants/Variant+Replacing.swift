import ConvEngine

/// The same result with one thing done otherwise.
extension Variant {
    /// - Throws: ``ConvolutionError`` where that is no convolution.
    func replacing(
        input: Tensor? = nil, weight: Tensor? = nil, _ change: (inout Parameters) -> Void = { _ in }
    ) throws(ConvolutionError) -> Variant {
        with(\.convolution, try convolution.replacing(input: input, weight: weight, change))
    }

    func replacing(bias: [Double]?) throws(ConvolutionError) -> Variant {
        with(\.convolution, try convolution.replacing(bias: bias))
    }

    func with<Value>(_ part: WritableKeyPath<Variant, Value>, _ value: Value) -> Variant {
        var variant = self
        variant[keyPath: part] = value
        return variant
    }
}
