/// A kernel that has a name. The same name may stand for kernels of several spatial ranks.
package struct NamedKernel: Equatable, Sendable {
    package let name: String
    /// The numbers before they are divided: whole, so that they can be written short.
    package let parts: NumberArray
    /// More than 1 for a mean, whose numbers add up to 1.
    package let divisor: Double
    /// One line for lists of names.
    package let summary: String

    /// The kernel's numbers.
    package var array: NumberArray {
        NumberArray(shape: parts.shape, values: parts.values.map { $0 / divisor })
    }

    /// How many axes of space it has.
    package var spatialRank: Int { parts.shape.count }

    package static let all = signalKernels + pictureKernels + volumeKernels

    /// Every name once, in the order of the tables.
    package static var names: [String] {
        all.map(\.name).reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }

    package static func all(ofRank spatialRank: Int) -> [NamedKernel] {
        all.filter { $0.spatialRank == spatialRank }
    }

    package static func named(_ name: String, spatialRank: Int) throws(DataError) -> NamedKernel {
        let candidates = all.filter { $0.name == name }
        if let kernel = candidates.first(where: { $0.spatialRank == spatialRank }) { return kernel }
        guard let other = candidates.first else {
            throw DataError.unknownName(name, among: names)
        }
        let fitting = all(ofRank: spatialRank).map(\.name)
        throw DataError(
            "the kernel '\(name)' has \(other.spatialRank.counted("axis", "axes")) of space but \(spatialRank) \(spatialRank == 1 ? "is" : "are") needed",
            hint: fitting.isEmpty
                ? "write the kernel as numbers, for example '1 2 1; 2 4 2; 1 2 1'"
                : "use one of \(fitting.joined(separator: ", "))")
    }
}

/// How the tables write their kernels.
extension NamedKernel {
    /// As rows of numbers over a common divisor.
    init(_ name: String, _ rows: [[Double]], over divisor: Double = 1, _ summary: String) {
        let shape = rows.count == 1 ? [rows[0].count] : [rows.count, rows[0].count]
        self.init(name, shape, rows.flatMap(\.self), over: divisor, summary)
    }

    /// As slices of which each repeats one row.
    init(_ name: String, slices: [[Double]], _ summary: String) {
        let values = slices.flatMap { Array(repeatElement($0, count: $0.count).joined()) }
        self.init(name, [slices.count, slices[0].count, slices[0].count], values, over: 1, summary)
    }

    /// As the product of one row along each axis.
    init(_ name: String, productOf axes: [[Double]], over divisor: Double = 1, _ summary: String) {
        let products = axes.reduce([1.0]) { cells, axis in cells.flatMap { cell in axis.map { cell * $0 } } }
        self.init(name, axes.map(\.count), products, over: divisor, summary)
    }

    /// As a cube of 3×3×3 by the steps from its middle: the middle itself, its faces, its edges, its corners.
    init(_ name: String, bySteps values: [Double], _ summary: String) {
        let steps = [1, 0, 1].flatMap { z in [1, 0, 1].flatMap { y in [1, 0, 1].map { x in z + y + x } } }
        self.init(name, [3, 3, 3], steps.map { values[$0] }, over: 1, summary)
    }

    private init(_ name: String, _ shape: [Int], _ parts: [Double], over divisor: Double, _ summary: String) {
        self.name = name
        self.parts = NumberArray(shape: shape, values: parts)
        self.divisor = divisor
        self.summary = summary
    }
}
