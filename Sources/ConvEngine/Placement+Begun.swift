/// What a placement has come to when only its first taps have been looked at.
extension Placement {
    /// The tap of the greatest cell among the first ones: of equal ones the first. `nil` where none of them is counted, and
    /// where nothing wins.
    ///
    /// - Complexity: O(k), k the number of taps over the input.
    public func winner(ofFirst count: Int) -> Int? {
        guard plan.combine == .maximum else { return nil }
        var begun = Begun(end: count, reader: Greatest(values: plan.input.values))
        plan.read(at: output, into: &begun)
        return begun.reader.tap
    }

    /// What the first taps add up to, products or cells, before a bias is added or a mean divided.
    ///
    /// - Complexity: O(k), k the number of taps over the input.
    public func total(ofFirst count: Int) -> Double {
        var begun = Begun(end: count, reader: Total(plan: plan, firstWeight: output[0] * plan.windowShape.count))
        plan.read(at: output, into: &begun)
        return begun.reader.sum
    }

    /// How many of the first taps are counted.
    ///
    /// - Complexity: O(1).
    public func countedTaps(ofFirst count: Int) -> Int {
        guard count < plan.windowShape.count else { return countedTaps }
        guard plan.combine != .weights else { return count }
        let cells = zip(plan.axes, output.dropFirst()).map {
            $0.countedCells(of: $1, countsPadding: plan.combine.countsPadding)
        }
        let last = plan.windowShape.position(at: count).dropFirst()
        // Those whose first coordinate is less, then those that have it and whose second is less, and so on.
        var counted = 0
        for (number, (cells, coordinate)) in zip(cells, last).enumerated() {
            let rest = cellsCount(behind: number, of: plan)
            counted += (cells.lowerBound..<max(coordinate, cells.lowerBound)).clamped(to: cells).count * rest
            guard cells.contains(coordinate) else { break }
        }
        return counted
    }

    /// How many counted cells there are along the axes behind one, all combinations.
    private func cellsCount(behind number: Int, of plan: Plan) -> Int {
        zip(plan.axes, output.dropFirst()).dropFirst(number + 1).reduce(1) {
            $0 * $1.0.countedCells(of: $1.1, countsPadding: plan.combine.countsPadding).count
        }
    }
}

/// Hands on what the first taps read.
private struct Begun<Reader: TapReader>: TapReader {
    let end: Int
    var reader: Reader

    mutating func read(_ tap: Int, at place: Int) {
        if tap < end { reader.read(tap, at: place) }
    }
}

private struct Greatest: TapReader {
    let values: [Double]
    var tap: Int?
    private var value = -Double.infinity

    init(values: [Double]) { self.values = values }

    mutating func read(_ tap: Int, at place: Int) {
        if values[place] > value { (value, self.tap) = (values[place], tap) }
    }
}

private struct Total: TapReader {
    let plan: Plan
    let firstWeight: Int
    var sum = 0.0

    mutating func read(_ tap: Int, at place: Int) {
        let x = plan.input.values[place]
        sum += plan.combine == .weights ? x * plan.kernels[firstWeight + tap] : x
    }
}
