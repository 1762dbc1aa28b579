import ConvEngine
import ConvStory

/// What the size of an output along one axis follows from, so that it can be put together wrongly.
struct AxisSize: Sendable {
    var input: Int
    var kernel: Int
    var parameters: AxisParameters

    init(_ convolution: Convolution, axis: Int) {
        input = convolution.axes[axis].inputExtent
        kernel = convolution.axes[axis].kernelExtent
        parameters = convolution.parameters.ofAxis(axis)
    }

    /// Nil where there is no output.
    var output: Int? { axis?.outputExtent }

    /// Padded cells less those that the kernel covers: the numerator of the formula of a direct convolution.
    var slack: Int? { axis.map { $0.paddedExtent - $0.span } }

    private var axis: Axis? { try? Axis(inputExtent: input, kernelExtent: kernel, parameters: parameters) }

    /// The output with other parameters.
    func output(_ change: (inout AxisParameters) -> Void) -> Int? {
        var size = self
        change(&size.parameters)
        return size.output
    }
}
