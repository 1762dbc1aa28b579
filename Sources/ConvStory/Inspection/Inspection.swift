import ConvEngine

/// What the viewer points at, and everything that has to do with it.
///
/// Whether a cell is concerned is computed for that cell alone, so a picture costs what is visible of it, however many
/// outputs an input feeds.
package struct Inspection: Equatable, Sendable {
    package enum Target: Equatable, Sendable {
        /// An output cell; its taps are lit.
        case output(Position)
        /// An input cell; all outputs that it feeds are lit.
        case input(Position)
        /// A cell of the kernel of the filter at work, as it is drawn; every pair it makes is lit.
        case kernel(Position)
    }

    /// The cell whose partners are lit: what is pinned, or what the cursor is on.
    package var target: Target
    /// Where the cursor is.
    package var cursor: Target
    package let convolution: Convolution
    /// The filter whose kernel is shown.
    package let filter: Int

    package init(_ target: Target, cursor: Target? = nil, in convolution: Convolution, filter: Int) {
        self.target = target
        self.cursor = cursor ?? target
        self.convolution = convolution
        if case .output(let position) = target { self.filter = position[0] } else { self.filter = filter }
    }

    /// Whether an output is pointed at: then there is a window, and a sum.
    package var isOfOutput: Bool {
        if case .output = target { true } else { false }
    }

    /// Whether an output's number is said of it.
    package func shows(_ output: Position) -> Bool { target == .output(output) || cursor == .output(output) }

    private var channels: Range<Int> { convolution.channels(readBy: filter) }

    /// Whether a cell of the padded input, [channel, coordinates...], takes part.
    package func concernsInput(at coordinate: Position) -> Bool {
        let places = zip(convolution.axes, coordinate.dropFirst())
        switch target {
        case .output(let output):
            guard channels.contains(coordinate[0]) else { return false }
            return zip(places, output.dropFirst()).allSatisfy { place, output in
                place.0.cell(of: output, over: place.1) != nil
            }
        case .input(let input):
            return coordinate[0] == input[0]
                && zip(places, input.dropFirst()).allSatisfy { $0.0.source(at: $0.1).index == $1 }
        case .kernel(let cell):
            guard coordinate[0] == channels.lowerBound + cell[0] else { return false }
            return zip(places, cell.dropFirst()).allSatisfy { $0.0.output(with: $1, over: $0.1) != nil }
        }
    }

    package func concernsOutput(at position: Position) -> Bool {
        switch target {
        case .output(let output): output == position
        case .kernel: position[0] == filter
        case .input(let input):
            convolution.channels(readBy: position[0]).contains(input[0])
                && zip(convolution.axes, zip(input.dropFirst(), position.dropFirst())).allSatisfy {
                    $0.reads($1.0, for: $1.1)
                }
        }
    }

    /// Whether this very cell of the padded input is pointed at.
    package func pointsAtInput(_ coordinate: Position) -> Bool {
        guard case .input(let input) = cursor, coordinate[0] == input[0] else { return false }
        return zip(convolution.axes, zip(coordinate.dropFirst(), input.dropFirst())).allSatisfy { axis, pair in
            axis.source(at: pair.0) == .input(pair.1)
        }
    }

    /// The placement to go to: the output itself, or the first that is concerned.
    package var step: Int? {
        switch target {
        case .output(let position): convolution.outputShape.offset(of: position)
        case .input(let input): convolution.uses(ofInput: input).first?.step
        case .kernel(let cell):
            weight(at: cell).flatMap { convolution.uses(ofWeight: $0).first?.step }
        }
    }

    /// Where the weight array has a cell of the kernel as it is drawn; nil where nothing is weighted.
    package func weight(at cell: Position) -> Position? {
        convolution.weight(filter: filter, channel: cell[0], cell: Position(cell.dropFirst()))?.position
    }
}
