/// How the number of a pooling comes about.
extension Placement {
    /// The tap whose cell is the maximum: of equal ones the first. `nil` where nothing wins, in a mean or a convolution.
    ///
    /// - Complexity: O(k), k the number of taps over the input.
    public var winner: Int? { plan.combine == .maximum ? plan.maximum(at: output).tap : nil }

    /// The sum of a mean before it is divided: its cells added in order. `nil` for a maximum and a convolution.
    ///
    /// - Complexity: O(k), k the number of taps over the input.
    public var total: Double? { divisor == nil ? nil : plan.total(at: output) }

    /// By what a mean divides: how many of its taps are counted. `nil` for a maximum and a convolution.
    ///
    /// - Complexity: O(1).
    public var divisor: Int? {
        guard case .mean(let countsPadding) = plan.combine else { return nil }
        return plan.divisor(at: output, countsPadding: countsPadding)
    }

    /// How many of its taps are counted: all of a convolution, those over the input of a maximum, the divisor of a mean.
    ///
    /// - Complexity: O(1).
    public var countedTaps: Int {
        plan.combine == .weights
            ? plan.windowShape.count : plan.divisor(at: output, countsPadding: plan.combine.countsPadding)
    }
}

extension Placement {
    /// Which tap stands on a cell of the padded input; `nil` where none does.
    ///
    /// - Parameter coordinate: [input channel, *padded coordinate]
    /// - Complexity: O(1).
    public func tapIndex(over coordinate: Position) -> Int? {
        let read = plan.channels.read(by: filter)
        guard coordinate.count == plan.axes.count + 1, read.contains(coordinate[0]) else { return nil }
        var index = coordinate[0] - read.lowerBound
        for (number, axis) in plan.axes.enumerated() {
            guard let cell = axis.cell(of: output[number + 1], over: coordinate[number + 1]) else { return nil }
            index = index * axis.kernelExtent + cell
        }
        return index
    }
}
