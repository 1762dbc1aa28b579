import ConvEngine

/// What a recipe makes: read, shaped and checked.
package struct Operation: Hashable, Sendable {
    package let convolution: Convolution
    /// For the screen: what was done to an operand to make it fit.
    package let note: String?
    /// From black to white, where the input is an image.
    package let pixels: ClosedRange<Double>?
}
