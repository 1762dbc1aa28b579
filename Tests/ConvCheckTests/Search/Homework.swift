import ConvEngine
import Support

/// An exercise drawn at random as students get them: small operands, an output of nine cells or more.
struct Homework {
    var generator: SeededRandom
    var parameters: Parameters
    let rank: Int
    /// Whether all numbers are whole; then the sums are.
    let isWhole: Bool
    private let channels: Int
    private let filters: Int

    init(
        seed: UInt64, rank: Int? = nil, channels: ClosedRange<Int> = 1...3, filters: ClosedRange<Int> = 1...3,
        isWhole: Bool? = nil
    ) {
        var generator = SeededRandom(seed: seed)
        self.rank = rank ?? generator.pick([1, 2, 2, 2, 2, 3])
        self.isWhole = isWhole ?? generator.coin()
        self.channels = generator.pick(channels)
        self.filters = generator.pick(filters)
        self.generator = generator
        parameters = Parameters(spatialRank: self.rank)
    }

    mutating func numbers(_ extents: [Int]) throws -> Tensor {
        let shape = try Shape(extents)
        let values = (0..<shape.count).map { _ in
            isWhole ? Double(generator.pick(-9...9)) : Double.random(in: -2...2, using: &generator)
        }
        return try Tensor(shape: shape, values: values)
    }

    /// - Parameters:
    ///   - kernel: cells along each axis; at random when there is none.
    mutating func convolution(kernel: Int? = nil, bias: Bool = false) throws -> Convolution {
        let space = (0..<rank).map { _ in generator.pick([11...16, 6...9, 4...5][rank - 1]) }
        let size = (0..<rank).map { _ in kernel ?? generator.pick(2...3) }
        let leading = parameters.isTransposed ? [channels, filters] : [filters, channels]
        return try Convolution(
            input: numbers([channels] + space), weight: numbers(leading + size),
            bias: bias ? numbers([filters]).values : nil, parameters: parameters)
    }

    mutating func pooling(_ combine: Combine) throws -> Convolution {
        let space = (0..<rank).map { _ in generator.pick([12...16, 8...9, 6...7][rank - 1]) }
        return try Convolution(
            pooling: numbers([channels] + space), kernelSize: Array(repeating: 2, count: rank), combine: combine,
            parameters: Parameters(poolingBy: Array(repeating: 2, count: rank)))
    }
}
