import ConvData
import ConvEngine

/// What is to be computed, in words and numbers as they are typed: the one way from text to an operation, for commands
/// and for scenes of the gallery. An option that is not given is nil, or false.
///
/// Nothing is read or checked here: ``operation(reading:)`` does.
package struct Recipe: Equatable, Sendable {
    package let kind: OperationKind

    /// Operands: numbers, names, files, or `-` for standard input.
    package var input: String?
    package var weight: String?
    package var bias: String?

    /// Of a random weight, where none is given, or of the window of a pooling.
    package var kernelSize: String?
    package var outChannels: Int?
    package var seed: UInt64 = 0

    /// How the axes of the operands lie.
    package var layout = InputLayout.auto
    package var weightLayout = WeightLayout.auto
    /// Which column of a table the input is, from 1 or by its heading.
    package var column: String?
    /// Which member of a batch the input is.
    package var index: Int?
    /// Whether white in an image is 1 instead of 255.
    package var normalize = false

    /// Parameters, by their names in PyTorch: `2`, or `2,1` for each axis.
    package var stride: String?
    package var padding: String?
    /// Or by another library's.
    package var paddingMode: String?
    package var dilation: String?
    package var groups: Int?
    package var transposed = false
    package var outputPadding: String?
    package var flip = false

    /// Of a pooling, by their names in PyTorch.
    package var ceilMode = false
    package var countIncludePad = true

    /// All parameters as PyTorch prints a layer, or a model of several.
    package var layer: String?
    /// Which layer of a model, by its number from 1 or by its name.
    package var pick: String?
}

extension Recipe {
    /// What a command makes when nothing is given.
    package init(_ kind: OperationKind) {
        self.init(kind: kind)
    }
}
