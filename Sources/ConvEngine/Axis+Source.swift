extension Axis {
    /// What lies at a padded coordinate.
    public enum Source: Equatable, Sendable {
        /// The input cell of this index.
        case input(Int)
        /// A copy of that input cell, in a border that reflects, replicates or goes round.
        case copy(Int)
        /// A zero of the padding.
        case zero
        /// A zero between two input cells of a transposed convolution.
        case inserted
        /// Nothing: the last window, which `ceil_mode` alone makes, reaches behind the padding.
        case beyond

        /// The input cell that is read; `nil` for a zero, and for nothing.
        public var index: Int? {
            switch self {
            case .input(let index), .copy(let index): index
            case .zero, .inserted, .beyond: nil
            }
        }
    }
}

/// A stretch of padded coordinates that reads the input in even steps.
struct Stretch {
    var coordinates: Range<Int>
    /// The input cell read at the first of them.
    var first: Int
    /// From one coordinate to the next, in input cells: 1, −1 (a mirror) or 0 (always the same cell).
    var slope: Int

    subscript(coordinate: Int) -> Int { first + slope * (coordinate - coordinates.lowerBound) }

    /// The coordinates at which an input cell is read.
    func coordinates(of input: Int) -> Range<Int> {
        if slope == 0 { return input == first ? coordinates : 0..<0 }
        let distance = (input - first) * slope
        guard distance >= 0 && distance < coordinates.count else { return 0..<0 }
        return coordinates.lowerBound + distance..<coordinates.lowerBound + distance + 1
    }
}

extension Axis {
    /// - Precondition: `padded` is in `0..<paddedExtent + overhang`.
    /// - Complexity: O(1), however wide the border.
    public func source(at padded: Int) -> Source {
        precondition(padded >= 0, "a padded coordinate is in 0..<\(paddedExtent + overhang)")
        let place = padded - border.before
        if place >= 0 && place < stretchedExtent && (border.after >= 0 || padded < paddedExtent) {
            let (index, rest) = place.quotientAndRemainder(dividingBy: spacing)
            return rest == 0 ? .input(index) : .inserted
        }
        if place < 0 { return copiesBefore.map { .copy($0[padded]) } ?? .zero }
        guard padded < paddedExtent else {
            precondition(padded < paddedExtent + overhang, "a padded coordinate is in 0..<\(paddedExtent + overhang)")
            return .beyond
        }
        return copiesAfter.map { .copy($0[padded]) } ?? .zero
    }

    /// The copies that the padding mode puts before the input.
    var copiesBefore: Stretch? {
        let coordinates = 0..<max(border.before, 0)
        return switch paddingMode {
        case .zeros: nil
        case .reflect: Stretch(coordinates: coordinates, first: border.before, slope: -1)
        case .replicate: Stretch(coordinates: coordinates, first: 0, slope: 0)
        case .circular: Stretch(coordinates: coordinates, first: inputExtent - border.before, slope: 1)
        case .symmetric: Stretch(coordinates: coordinates, first: border.before - 1, slope: -1)
        }
    }

    /// The copies that the padding mode puts after the input.
    var copiesAfter: Stretch? {
        let coordinates = paddedExtent - max(border.after, 0)..<paddedExtent
        return switch paddingMode {
        case .zeros: nil
        case .reflect: Stretch(coordinates: coordinates, first: inputExtent - 2, slope: -1)
        case .replicate: Stretch(coordinates: coordinates, first: inputExtent - 1, slope: 0)
        case .circular: Stretch(coordinates: coordinates, first: 0, slope: 1)
        case .symmetric: Stretch(coordinates: coordinates, first: inputExtent - 1, slope: -1)
        }
    }
}
