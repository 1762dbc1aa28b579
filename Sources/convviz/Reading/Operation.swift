import ConvEngine

/// What the options ask for, read and checked.
struct Operation {
    let convolution: Convolution
    /// For the screen: what was done to an operand to make it fit.
    var note: String?
    /// From black to white, where the input is an image.
    var pixels: ClosedRange<Double>?
}
