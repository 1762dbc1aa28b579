/// A class of `torch.nn`, by its name.
package enum LayerClass: String, CaseIterable, Sendable {
    case conv1d = "Conv1d"
    case conv2d = "Conv2d"
    case conv3d = "Conv3d"
    case transposed1d = "ConvTranspose1d"
    case transposed2d = "ConvTranspose2d"
    case transposed3d = "ConvTranspose3d"
    case maximum1d = "MaxPool1d"
    case maximum2d = "MaxPool2d"
    case maximum3d = "MaxPool3d"
    case average1d = "AvgPool1d"
    case average2d = "AvgPool2d"
    case average3d = "AvgPool3d"

    package var spatialRank: Int {
        switch self {
        case .conv1d, .transposed1d, .maximum1d, .average1d: 1
        case .conv2d, .transposed2d, .maximum2d, .average2d: 2
        case .conv3d, .transposed3d, .maximum3d, .average3d: 3
        }
    }

    package var isTransposed: Bool {
        switch self {
        case .transposed1d, .transposed2d, .transposed3d: true
        default: false
        }
    }

    /// `nil` for a convolution.
    package var pooling: PoolingKind? {
        switch self {
        case .maximum1d, .maximum2d, .maximum3d: .maximum
        case .average1d, .average2d, .average3d: .average
        default: nil
        }
    }
}
