import ConvEngine

/// Cell after cell of a kernel or a window, in NumPy: what one cell meets in all placements at once is a slice.
struct NumPyCells {
    private let convolution: Convolution
    private let letters: Letters

    init(_ convolution: Convolution) {
        self.convolution = convolution
        letters = Letters(rank: convolution.spatialRank)
    }

    /// The loop over the cells.
    ///
    /// - Parameter whole: what has the cells: `kernel`.
    func forEvery(of whole: String = "kernel", _ body: [String]) -> [String] {
        let extents = convolution.kernelExtents
        let cells =
            extents.count == 1
            ? "range(\(extents[0]))" : "np.ndindex(\(extents.map(String.init).joined(separator: ", ")))"
        return ["for \(letters.kernel.joined(separator: ", ")) in \(cells):  # cell after cell of the \(whole)"]
            + body.map { "    " + $0 }
    }

    /// So many cells along every axis, a stride apart, from where a kernel cell stands at first: `2*k:2*k + 3*5:3`.
    func steps(by counts: [Int], leading: String = ":") -> String {
        let parameters = convolution.parameters
        let slices = letters.kernel.indices.map { axis in
            let start = Python.times(parameters.dilation[axis], letters.kernel[axis])
            let stride = parameters.stride[axis]
            return stride == 1
                ? "\(start):\(start) + \(counts[axis])" : "\(start):\(start) + \(stride)*\(counts[axis]):\(stride)"
        }
        return ([leading] + slices).joined(separator: ", ")
    }
}
