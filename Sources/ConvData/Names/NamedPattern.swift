/// An array that is made up rather than read: it has a name and fits any shape.
package enum NamedPattern: String, CaseIterable, Sendable {
    case ramp
    case random
    case impulse
    case ones

    static let names = allCases.map(\.rawValue)

    /// One line for lists of names.
    package var summary: String {
        switch self {
        case .ramp: "1, 2, 3, ... counting up"
        case .random: "whole numbers from -5 to 5, the same for a --seed"
        case .impulse: "a 1 in the centre, 0 elsewhere: shows the kernel"
        case .ones: "1 everywhere: shows the kernel's sum"
        }
    }

    package func array(shape: [Int], seed: UInt64) throws(DataError) -> NumberArray {
        guard shape.count <= ReadingLimit.rank else { throw ReadingLimit.tooDeep }
        guard !shape.isEmpty, shape.allSatisfy({ $0 >= 1 }) else {
            throw DataError(
                "the shape \(shape.shapeText) has no cells", hint: "give every axis a length of at least 1")
        }
        guard let count = ReadingLimit.count(of: shape) else { throw ReadingLimit.tooManyNumbers }
        return NumberArray(shape: shape, values: values(count: count, shape: shape, seed: seed))
    }

    private func values(count: Int, shape: [Int], seed: UInt64) -> [Double] {
        switch self {
        case .ramp:
            return (1...count).map(Double.init)
        case .random:
            var generator = SplitMix64(seed: seed)
            return (0..<count).map { _ in generator.integer(upTo: 5) }
        case .impulse:
            // Of an even number of cells the centre is the one after the middle.
            let centre = shape.reduce(0) { $0 * $1 + $1 / 2 }
            var values = [Double](repeating: 0, count: count)
            values[centre] = 1
            return values
        case .ones:
            return [Double](repeating: 1, count: count)
        }
    }
}
