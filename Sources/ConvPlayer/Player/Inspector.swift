import ConvEngine
import ConvStory

/// The cursor of inspect mode: one place in each of the three arrays, and which of them it is in.
struct Inspector: Equatable, Sendable {
    enum Place: Equatable, Sendable, CaseIterable {
        case output, input, kernel
    }

    var place = Place.output
    var output: Position
    var input: Position
    /// As the kernel is drawn: the channel within the filter first.
    var kernel: Position
    /// What stays lit while the cursor goes on.
    var pinned: Inspection.Target?
    /// The number being typed for the cell under the cursor.
    var typed: String?

    /// Begins at the placement that is shown.
    init(_ placement: Placement, in convolution: Convolution, at place: Place = .output) {
        self.place = place
        output = placement.output
        input =
            placement.taps.lazy.compactMap(\.input).first ?? Position(repeating: 0, count: convolution.input.shape.rank)
        kernel = Position(repeating: 0, count: convolution.spatialRank + 1)
    }

    var cursor: Inspection.Target {
        switch place {
        case .output: .output(output)
        case .input: .input(input)
        case .kernel: .kernel(kernel)
        }
    }

    /// Where nothing is weighted there is no kernel to go to.
    mutating func goToNextPlace(in convolution: Convolution) {
        let all = Place.allCases.filter { $0 != .kernel || convolution.weight != nil }
        place = all[((all.firstIndex(of: place) ?? 0) + 1) % all.count]
    }

    /// Columns are the last axis, rows the one before; a slice is whatever lies before those.
    mutating func move(columns: Int = 0, rows: Int = 0, slices: Int = 0, in convolution: Convolution) {
        let extents = Self.extents(of: place, in: convolution)
        var position = self.position
        let last = position.count - 1
        position[last] = Self.clamped(position[last], by: columns, below: extents[last])
        position[last - 1] = Self.clamped(position[last - 1], by: rows, below: extents[last - 1])
        // Slices are counted through all leading axes.
        var step = slices
        for axis in (0..<(last - 1)).reversed() where step != 0 {
            let count = extents[axis]
            let moved = position[axis] + (step > 0 ? 1 : -1)
            if (0..<count).contains(moved) {
                position[axis] = moved
                step = 0
            } else if axis > 0 {
                position[axis] = step > 0 ? 0 : count - 1
            }
        }
        self.position = position
    }

    /// Back into arrays that have become smaller.
    mutating func fit(_ convolution: Convolution) {
        output = Self.fitted(output, Self.extents(of: .output, in: convolution))
        input = Self.fitted(input, Self.extents(of: .input, in: convolution))
        kernel = Self.fitted(kernel, Self.extents(of: .kernel, in: convolution))
        pinned = nil
    }

    mutating func point(at target: Inspection.Target) {
        typed = nil
        switch target {
        case .output(let position): (place, output) = (.output, position)
        case .input(let position): (place, input) = (.input, position)
        case .kernel(let position): (place, kernel) = (.kernel, position)
        }
    }

    private var position: Position {
        get {
            switch place {
            case .output: output
            case .input: input
            case .kernel: kernel
            }
        }
        set {
            switch place {
            case .output: output = newValue
            case .input: input = newValue
            case .kernel: kernel = newValue
            }
        }
    }

    private static func extents(of place: Place, in convolution: Convolution) -> Position {
        switch place {
        case .output: convolution.outputShape.extents
        case .input: convolution.input.shape.extents
        case .kernel: Position([convolution.channelsPerFilter] + convolution.kernelExtents)
        }
    }

    private static func fitted(_ position: Position, _ extents: Position) -> Position {
        Position(zip(position, extents).map { min($0, $1 - 1) })
    }

    private static func clamped(_ value: Int, by step: Int, below count: Int) -> Int {
        let (moved, overflow) = value.addingReportingOverflow(step)
        return overflow ? value : min(max(moved, 0), count - 1)
    }
}
