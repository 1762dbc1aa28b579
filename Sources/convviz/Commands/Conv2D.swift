import ArgumentParser

/// `convviz conv2d`: a kernel as deep as its input.
enum Conv2D: ConvolutionSubject {
    static let configuration = CommandConfiguration(
        commandName: "conv2d",
        abstract: "Watch a Conv2D: x [C, H, W], the kernel is as deep as its input and moves along H and W.",
        discussion: """
            Examples:
              convviz conv2d -i flag -w sobel-x
              convviz conv2d -i random:3x7x7 --kernel-size 3 --out-channels 2
              convviz conv2d -i random:4x5x5 --kernel-size 3 --out-channels 4 --groups 4
            """)

    /// A line upwards, a line across and a dot, and a kernel that looks for all three at one place.
    static let kind = ConvolutionKind(
        name: "conv2d", spatialRank: 2, input: "lines",
        weight: "-1 2 -1; -1 2 -1; -1 2 -1 | -1 -1 -1; 2 2 2; -1 -1 -1 | 0 0 0; 0 1 0; 0 0 0", kernel: "edge",
        shape: [3, 5, 5])
}
