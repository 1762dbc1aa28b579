import ArgumentParser
import ConvData
import ConvEngine

/// The parameters of a convolution, by their names in PyTorch.
struct ParameterOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How far the kernel moves at a time: 2, or 2,1 for each axis.", valueName: "s"))
    var stride: String = "1"

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Cells on each side: 1, 1,2, before:after as 1:0,2:1, or same, valid, full, causal (1d).", valueName: "p"),
        completion: .padding)
    var padding: String = "0"

    @Option(
        help: ArgumentHelp("What the padding holds.", valueName: "mode"))
    var paddingMode: PaddingMode = .zeros

    @Option(parsing: .unconditional, help: ArgumentHelp("Distance between the kernel's cells.", valueName: "d"))
    var dilation: String = "1"

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Channels in so many groups, each with filters of its own.", valueName: "g"))
    var groups: Int = 1

    @Flag(help: "Transposed convolution: zeros are inserted between the inputs.")
    var transposed = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Cells more at the end of a transposed convolution's output.", valueName: "p"))
    var outputPadding: String = "0"

    @Flag(help: "True convolution: the kernel is turned round.")
    var flip = false

    func validate() throws {
        try refuseOptionNames([
            ("stride", stride), ("padding", padding), ("dilation", dilation), ("output-padding", outputPadding),
        ])
    }

    /// - Parameter kernelSize: of the weight, for paddings that depend on it.
    func parameters(kernelSize: [Int]) throws -> Parameters {
        let axes = kernelSize.count
        var parameters = Parameters(spatialRank: axes)
        parameters.stride = try option("--stride") { try IntegerList.read(stride, axes: axes) }
        parameters.dilation = try option("--dilation") {
            try IntegerList.read(dilation, axes: axes)
        }
        parameters.outputPadding = try option("--output-padding") {
            try IntegerList.read(outputPadding, axes: axes)
        }
        parameters.paddingMode = paddingMode
        parameters.groups = groups
        parameters.isTransposed = transposed
        parameters.isFlipped = flip
        let padding = try option("--padding") { try PaddingOption(self.padding, axes: axes) }
        do throws(ConvolutionError) {
            parameters.padding = try padding.padding(
                kernelSize: kernelSize, dilation: parameters.dilation, stride: parameters.stride)
        } catch {
            throw Failure(error, spatialRank: axes)
        }
        return parameters
    }

    private func option<Value>(_ name: String, _ read: () throws -> Value) throws -> Value {
        do {
            return try read()
        } catch let error as DataError {
            throw Failure(.usage, error.named(name).description, hint: error.hint)
        }
    }
}

extension PaddingMode: ExpressibleByArgument {}
