import ConvEngine

/// The same result with one thing done otherwise.
extension Variant {
    /// - Throws: ``ConvolutionError`` where that is no convolution.
    func replacing(
        input: Tensor? = nil, weight: Tensor? = nil, _ change: (inout Parameters) -> Void = { _ in }
    ) throws(ConvolutionError) -> Variant {
        with(\.convolution, try convolution.replacing(input: input, weight: weight, change))
    }

    /// Nil where nothing is weighted.
    func replacingWeight(_ change: (Tensor) throws -> Tensor) throws -> Variant? {
        guard let weight = convolution.weight else { return nil }
        return try replacing(weight: change(weight))
    }

    func replacing(bias: [Double]?) throws(ConvolutionError) -> Variant {
        with(\.convolution, try convolution.replacing(bias: bias))
    }

    func replacing(combine: Combine) throws(ConvolutionError) -> Variant {
        with(\.convolution, try convolution.replacing(combine: combine))
    }

    /// Another treatment, after what was done already.
    func treated(by treatment: Treatment) -> Variant { with(\.treatment, treatment.following(self.treatment)) }

    func with<Value>(_ part: WritableKeyPath<Variant, Value>, _ value: Value) -> Variant {
        var variant = self
        variant[keyPath: part] = value
        return variant
    }
}
