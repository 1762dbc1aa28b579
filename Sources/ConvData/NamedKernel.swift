/// A kernel that has a name. The same name may stand for kernels of several spatial ranks.
package struct NamedKernel: Hashable, Sendable {
    package let name: String
    package let array: NumberArray
    /// One line for lists of names.
    package let summary: String

    /// How many axes of space it has.
    package var spatialRank: Int { array.shape.count }

    package static let all: [NamedKernel] = [
        row("box", [1.0 / 3, 1.0 / 3, 1.0 / 3], "the mean of three neighbours: smooths"),
        row("gaussian", [0.25, 0.5, 0.25], "a mean that weighs the middle most: smooths gently"),
        row("edge", [1, 0, -1], "left minus right neighbour: the slope"),
        row("laplacian", [1, -2, 1], "neighbours minus twice the middle: the curvature"),
        row("sharpen", [-1, 3, -1], "the middle against its neighbours: makes edges stand out"),
        row("identity", [0, 1, 0], "the middle alone: the output is the input"),
    ]

    private static func row(_ name: String, _ values: [Double], _ summary: String) -> NamedKernel {
        NamedKernel(name: name, array: NumberArray(shape: [values.count], values: values), summary: summary)
    }

    /// Every name once, in the order of the table.
    package static var names: [String] {
        all.map(\.name).reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }

    package static func named(_ name: String, spatialRank: Int) throws(DataError) -> NamedKernel {
        let candidates = all.filter { $0.name == name }
        if let kernel = candidates.first(where: { $0.spatialRank == spatialRank }) { return kernel }
        guard let other = candidates.first else {
            throw DataError.unknownName(name, among: names)
        }
        let fitting = all.filter { $0.spatialRank == spatialRank }.map(\.name)
        throw DataError(
            "the kernel '\(name)' has \(other.spatialRank.counted("axis", "axes")) of space but \(spatialRank) are needed",
            hint: fitting.isEmpty
                ? "write the kernel as numbers, for example '1 2 1; 2 4 2; 1 2 1'"
                : "use one of \(fitting.joined(separator: ", "))")
    }
}
