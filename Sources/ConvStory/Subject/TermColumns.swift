import ConvEngine

/// How many columns what is written out of a placement can take, wherever the kernel stands: taken once, so that a line keeps
/// its form while the story goes on.
package struct TermColumns: Equatable, Sendable {
    /// Of all terms of a placement by their names, and by their numbers, without what joins them.
    package private(set) var symbols = 0
    package private(set) var numbers = 0
    /// Of a term by its numbers.
    package private(set) var number = 0
    /// Of what the first terms, or all of them, come to.
    package private(set) var sum = 0
    /// Of what a group of terms comes to that a long sum is folded by.
    package private(set) var group = 0
    /// Of what is added at the end; nil where nothing is.
    package let bias: Int?

    init(_ convolution: Convolution, measures: Measures, precision: Int?) {
        let text = TapText(names: Names(convolution), precision: precision)
        let taps = convolution.tapsPerPlacement
        let biases = convolution.bias ?? []
        bias =
            biases.count > Self.counted
            ? measures.columns + Self.brackets
            : biases.map { ValueText.factor($0, precision: precision).utf8.count }.max()
        defer {
            // Of padding alone nothing has been found.
            let isPadded = convolution.axes.contains { $0.border.before > 0 || $0.border.after > 0 }
            if convolution.combine == .maximum, isPadded { sum = max(sum, "none".utf8.count) }
        }
        guard convolution.placements.count.times(taps) <= Self.counted else {
            bound(convolution, text, measures, taps: taps)
            return
        }
        for placement in convolution.placements { add(placement, text) }
    }

    /// So many terms are quickly written out.
    private static let counted = 1 << 9
    /// Round a number below 0.
    private static let brackets = 2

    private mutating func add(_ placement: Placement, _ text: TapText) {
        let isMaximum = text.names.convolution.combine == .maximum
        let length = text.names.convolution.termsOfGroup ?? Int.max
        var (symbols, numbers, total, part) = (0, 0, 0.0, 0.0)
        for (index, tap) in placement.taps.enumerated() {
            let number = Word(text.numbers(tap)).width
            self.number = max(self.number, number)
            symbols += Word(text.symbols(tap)).width
            numbers += number
            if index % length == 0 { part = 0 }
            part += tap.product
            if index % length == length - 1 { addGroup(part, text) }
            guard tap.isCounted else { continue }
            total = isMaximum ? tap.x : total + tap.product
            addSum(total, text)
        }
        addSum(placement.sum, text)
        self.symbols = max(self.symbols, symbols)
        self.numbers = max(self.numbers, numbers)
    }

    private mutating func addSum(_ value: Double, _ text: TapText) {
        sum = max(sum, ValueText.shortest(value, precision: text.precision).utf8.count)
    }

    private mutating func addGroup(_ value: Double, _ text: TapText) {
        group = max(group, ValueText.factor(value, precision: text.precision).utf8.count)
    }

    /// Of more terms than are counted: as if all were as long as the longest.
    private mutating func bound(_ convolution: Convolution, _ text: TapText, _ measures: Measures, taps: Int) {
        func last(_ shape: Shape) -> Position { Position(shape.extents.map { $0 - 1 }) }
        let isPadded = convolution.axes.contains { $0.border.before > 0 || $0.border.after > 0 }
        let isStretched = convolution.axes.contains { $0.spacing > 1 }
        let source = max(
            Word(text.names.input(last(convolution.input.shape))).width, isPadded ? "padding".utf8.count : 0,
            isStretched ? "inserted 0".utf8.count : 0)
        let weight = convolution.weight.map { Word(text.names.weight(last($0.shape))).width + 1 } ?? 0
        let input = measures.inputColumns + (measures.inputIsSigned ? Self.brackets : 0)
        number = input + (convolution.weight == nil ? 0 : measures.weightColumns + 3)
        symbols = (source + weight).times(taps)
        numbers = number.times(taps)
        sum = measures.columns
        group = sum + (measures.isSigned ? Self.brackets : 0)
    }
}
