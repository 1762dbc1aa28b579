extension Plan {
    /// The number that is written: how taps become one. Only this, and its form in bulk, ``Convolution/output()``,
    /// makes a convolution differ from a pooling.
    ///
    /// - Complexity: O(k), k the number of taps over the input.
    func combined(at output: Position) -> Double {
        switch combine {
        case .weights: total(at: output) + (bias?[output[0]] ?? 0)
        case .maximum: maximum(at: output).value
        case .mean(let countsPadding):
            total(at: output) / Double(divisor(at: output, countsPadding: countsPadding))
        }
    }

    /// What is added up in order: products, or the cells of a mean. Zeros of the padding are left out, and they change
    /// nothing.
    func total(at output: Position) -> Double {
        if combine == .weights {
            var sum = WeightedSum(plan: self, firstWeight: output[0] * windowShape.count)
            read(at: output, into: &sum)
            return sum.sum
        }
        var sum = PlainSum(plan: self)
        read(at: output, into: &sum)
        return sum.sum
    }

    /// The greatest cell of the window and its tap: the first of equal ones. Every window has one.
    func maximum(at output: Position) -> (value: Double, tap: Int) {
        var maximum = Maximum(plan: self)
        read(at: output, into: &maximum)
        return (maximum.value, maximum.tap)
    }

    /// What is added up, without its signs.
    func magnitude(at output: Position) -> Double {
        var magnitude = Magnitude(plan: self, firstWeight: output[0] * windowShape.count)
        read(at: output, into: &magnitude)
        return magnitude.sum
    }

    /// By what the cells of a mean are divided.
    func divisor(at output: Position, countsPadding: Bool) -> Int {
        divisor(of: axes[...], at: output, countsPadding: countsPadding)
    }

    /// How many cells are counted of a part of the window that extends along some axes, the first ones.
    func divisor(of axes: ArraySlice<Axis>, at output: Position, countsPadding: Bool) -> Int {
        // No overflow: these are some of the window's cells, which can be counted.
        zip(axes, output.dropFirst()).reduce(1) { $0 * $1.0.countedCells(of: $1.1, countsPadding: countsPadding).count }
    }
}

private struct WeightedSum: TapReader {
    let plan: Plan
    let firstWeight: Int
    var sum = 0.0

    mutating func read(_ tap: Int, at place: Int) { sum += plan.input.values[place] * plan.kernels[firstWeight + tap] }
}

private struct PlainSum: TapReader {
    let plan: Plan
    var sum = 0.0

    mutating func read(_ tap: Int, at place: Int) { sum += plan.input.values[place] }
}

private struct Magnitude: TapReader {
    let plan: Plan
    let firstWeight: Int
    var sum = 0.0

    mutating func read(_ tap: Int, at place: Int) {
        let x = plan.input.values[place]
        sum += abs(plan.combine == .weights ? x * plan.kernels[firstWeight + tap] : x)
    }
}

private struct Maximum: TapReader {
    let plan: Plan
    var value = -Double.infinity
    var tap = 0

    mutating func read(_ tap: Int, at place: Int) {
        if plan.input.values[place] > value { (value, self.tap) = (plan.input.values[place], tap) }
    }
}
