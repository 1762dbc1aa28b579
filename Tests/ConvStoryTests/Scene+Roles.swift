import ConvEngine
import ConvStory

/// What tests of 1D scenes compare: a letter a cell, channels between slashes.
extension Scene {
    private var convolution: Convolution { subject.convolution }

    var inputRoles: String {
        rows(input.channels, input.extents[0]) { input(at: $0) }
    }

    var kernelRoles: String {
        rows(convolution.channelsPerFilter, convolution.kernelExtents[0]) { kernel(at: $0) }
    }

    var productRoles: String {
        rows(convolution.channelsPerFilter, convolution.kernelExtents[0]) { product(at: $0) }
    }

    var outputRoles: String {
        rows(convolution.outputChannels, convolution.outputShape[1]) { output(at: $0) }
    }

    var inputValues: [Double?] {
        (0..<convolution.inputChannels).flatMap { channel in
            (0..<convolution.axes[0].paddedExtent).map { input(at: [channel, $0]).value }
        }
    }

    private func rows(_ channels: Int, _ cells: Int, _ cell: (Position) -> SceneCell?) -> String {
        (0..<channels).map { channel in
            (0..<cells).map { Self.letter(cell([channel, $0])?.role) }.joined()
        }.joined(separator: "/")
    }

    private static func letter(_ role: Role?) -> String {
        switch role {
        case .input: "i"
        case .unread: "u"
        case .padding: "0"
        case .inserted: "z"
        case .kernel: "k"
        case .kernelCenter: "c"
        case .kernelTap: "T"
        case .window: "w"
        case .windowCenter: "m"
        case .windowZero: "h"
        case .best: "B"
        case .tap: "t"
        case .markedTap: "M"
        case .product: "p"
        case .productCenter: "q"
        case .productTap: "P"
        case .bias: "b"
        case .output: "y"
        case .outputNow: "Y"
        case .growing: "g"
        case .outputWrong: "e"
        case .outputWrongNow: "E"
        case .veiled: "?"
        case .pending, nil: "·"
        }
    }
}
