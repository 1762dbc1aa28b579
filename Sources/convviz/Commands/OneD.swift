import ArgumentParser

/// `convviz 1d`: the kernel moves along a row.
enum OneD: ConvolutionSubject {
    static let configuration = CommandConfiguration(
        commandName: "1d",
        abstract: "Watch a 1D convolution: x [C, L], the kernel moves along L.",
        discussion: """
            Examples:
              convviz 1d -i "2 -1 3 0 4 1 -2 5" -w "1 0 -1"
              convviz 1d -i signal.csv -w gaussian --padding same
              convviz 1d -i step -w "1 1 1" --padding causal --text
            """,
        aliases: ["conv1d"])

    static let kind = ConvolutionKind(
        name: "1d", spatialRank: 1, input: "2 -1 3 0 4 1 -2 5", weight: "1 0 -1", kernel: "edge", shape: [8])
}
