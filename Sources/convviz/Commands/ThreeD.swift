import ArgumentParser

/// `convviz 3d`: the kernel moves through depth, too.
enum ThreeD: ConvolutionSubject {
    static let configuration = CommandConfiguration(
        commandName: "3d",
        abstract: "Watch a 3D convolution: x [C, D, H, W], the kernel moves along D, H and W.",
        discussion: """
            Examples:
              convviz 3d -i ball -w edge
              convviz 3d -i "1 2; 3 4 | 5 6; 7 8" -w ones:2x2x2 --padding 1
              convviz 3d -i random:2x4x5x5 --kernel-size 2,3,3 --view slices
            """,
        aliases: ["conv3d"])

    /// A bar that moves to the right from picture to picture, and a kernel that moves along with it.
    static let kind = ConvolutionKind(
        name: "3d", spatialRank: 3, input: "moving-bar",
        weight: "motion", kernel: "edge", shape: [4, 5, 5])
}
