/// One value for each command.
extension OperationKind {
    package static let oneD = OperationKind(
        name: "1d", aliases: ["conv1d"], spatialRank: 1,
        defaults: Defaults(input: "2 -1 3 0 4 1 -2 5", weight: "1 0 -1", kernel: "edge", shape: [8]))

    package static let twoD = OperationKind(
        name: "2d", spatialRank: 2, isSingleChannel: true,
        defaults: Defaults(input: "square", weight: "sobel-x", kernel: "sobel-x", shape: [5, 5]))

    /// A line upwards, a line across and a dot, and a kernel that looks for all three at one place.
    package static let conv2D = OperationKind(
        name: "conv2d", spatialRank: 2,
        defaults: Defaults(
            input: "lines",
            weight: "-1 2 -1; -1 2 -1; -1 2 -1 | -1 -1 -1; 2 2 2; -1 -1 -1 | 0 0 0; 0 1 0; 0 0 0", kernel: "edge",
            shape: [3, 5, 5]))

    /// A bar that moves to the right from picture to picture, and a kernel that moves along with it.
    package static let threeD = OperationKind(
        name: "3d", aliases: ["conv3d"], spatialRank: 3,
        defaults: Defaults(input: "moving-bar", weight: "motion", kernel: "edge", shape: [4, 5, 5]))

    package static let all = [oneD, twoD, conv2D, threeD]

    /// The kind of a command, by any of its names.
    package static func named(_ name: String) -> OperationKind? {
        all.first { $0.name == name || $0.aliases.contains(name) }
    }
}
