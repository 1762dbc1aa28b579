/// How a line of outputs takes in what one kernel cell reads for it.
extension Run {
    /// Adds input cells times a weight to the sums of a line.
    func add(_ line: UnsafePointer<Double>, times weight: Double, to sums: UnsafeMutablePointer<Double>) {
        forEach(line, sums) { $0 += weight * $1 }
    }

    func add(_ line: UnsafePointer<Double>, to sums: UnsafeMutablePointer<Double>) {
        forEach(line, sums) { $0 += $1 }
    }

    /// Of equal ones the first stays.
    func takeGreater(_ line: UnsafePointer<Double>, into greatest: UnsafeMutablePointer<Double>) {
        forEach(line, greatest) { $0 = $1 > $0 ? $1 : $0 }
    }

    /// Neighbours are what most runs consist of, and the compiler makes several of them at a time.
    @inline(__always)
    private func forEach(
        _ line: UnsafePointer<Double>, _ results: UnsafeMutablePointer<Double>, _ take: (inout Double, Double) -> Void
    ) {
        let input = line + firstInput
        let results = results + firstOutput
        if inputStride == 1 && outputStride == 1 {
            for index in 0..<count { take(&results[index], input[index]) }
        } else {
            for index in 0..<count { take(&results[index &* outputStride], input[index &* inputStride]) }
        }
    }
}
