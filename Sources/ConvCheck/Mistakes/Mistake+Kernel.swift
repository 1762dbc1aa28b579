import ConvEngine

/// Which way the kernel lies.
extension Mistake {
    /// Turned round where it should not be, or the other way about.
    static let turnedKernel = Mistake(
        "flip",
        cause: Wording { $0.new.isFlipped ? "the kernel is flipped" : "the kernel is not flipped" },
        advice: Wording {
            $0.parameters.isFlipped
                ? "leave out --flip, or turn your kernel round" : "use --flip, or turn your kernel round"
        }
    ) { variant in
        try variant.replacing { $0.isFlipped.toggle() }
    }
    .looking(Wording { $0.new.isFlipped ? "yours looks flipped" : "yours looks unflipped" })

    /// Along one spatial axis only, or not along that one.
    static func turnedAxes(spatialRank: Int) -> [Mistake] {
        guard spatialRank > 1 else { return [] }
        return (0..<spatialRank).map { axis in
            Mistake(
                "flip along axis \(axis)",
                cause: Wording { "the kernel is\($0.new.isFlipped ? " not" : "") flipped along \($0.letters[axis])" },
                advice: "turn your kernel along all axes, or along none"
            ) { variant in
                try variant.replacingWeight { try $0.turned(along: axis + 2) }
            }
            .rare()
            .looking(Wording { "yours looks \($0.new.isFlipped ? "un" : "")flipped along \($0.letters[axis])" })
        }
    }

    /// Loops over the kernel that end one too early or begin one too late, along all axes or some.
    static func shortLoops(spatialRank: Int) -> [Mistake] {
        let some = (1..<1 << spatialRank).reversed().map { bits in
            (0..<spatialRank).filter { bits >> $0 & 1 == 1 }
        }
        return ["last", "first"].flatMap { which in some.map { shortLoop(which, along: $0) } }
    }

    private static func shortLoop(_ which: String, along axes: [Int]) -> Mistake {
        Mistake(
            "\(which) of the kernel along \(axes.listed)",
            cause: Wording { made in
                let names = axes.map { made.letters[$0] }.joined(separator: " and ")
                return "the \(which) cells of the kernel along \(names) are not read"
            },
            advice: "let the loops over the kernel run from 0 to its size, the last cell included"
        ) { variant in
            try variant.replacingWeight { weight in
                try weight.zeroed { position in
                    axes.contains { position[$0 + 2] == (which == "last" ? weight.shape[$0 + 2] - 1 : 0) }
                }
            }
        }
        .when { convolution in axes.allSatisfy { convolution.kernelExtents[$0] > 1 } }
        .rare()
    }

    /// Keras keeps its weights as [*kernel, C_in, C_out].
    static let kerasOrders = [
        Mistake(
            "Keras order",
            cause: Wording { "the weights are read in Keras' order, [\(kerasAxes($0))]" },
            advice:
                "PyTorch's order is [C_out,C_in,*kernel]: move the axes of the weights, or use --weight-layout keras"
        ) { try $0.replacingWeight { try $0.readingKernelFirst() } },
        Mistake(
            "Keras reshaped",
            cause: Wording { "weights in Keras' order, [\(kerasAxes($0))], are only given another shape" },
            advice: "move their axes, as `transpose` and `permute` do, for `reshape` leaves the numbers where they are"
        ) { try $0.replacingWeight { try $0.writtenKernelFirst() } },
    ]

    private static func kerasAxes(_ made: MadeMistake) -> String {
        let channels = made.old.isTransposed ? ["C_out", "C_in"] : ["C_in", "C_out"]
        return (made.letters.map { "k\($0)" } + channels).joined(separator: ",")
    }
}
