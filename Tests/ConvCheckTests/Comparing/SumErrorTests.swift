import ConvEngine
import Testing

@testable import ConvCheck

/// How far sums that were added in 32 bits may be off, on layers as deep as those of networks.
@Suite struct SumErrorTests {
    /// Numbers that look like chance, from -1 to 1, as 32-bit floats.
    private struct Noise {
        var state: UInt64 = 88_172_645_463_325_252

        mutating func next() -> Double {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Double(Float(Double(state >> 11) / 4_503_599_627_370_496 - 1))
        }
    }

    /// One placement or a few, of as many channels as asked, each kernel three cells long.
    private func convolution(
        channels: Int, bias: [Double]? = nil, x: (Int) -> Double, w: (Int) -> Double
    ) throws -> Convolution {
        try Convolution(
            input: Tensor(shape: Shape([channels, 5]), values: (0..<channels * 5).map(x)),
            weight: Tensor(shape: Shape([1, channels, 3]), values: (0..<channels * 3).map(w)), bias: bias,
            parameters: Parameters(spatialRank: 1))
    }

    private func check(_ asked: Convolution, _ values: [Double]) throws -> Check {
        try Check(Tensor(shape: asked.outputShape, compared: values), against: asked, tolerance: Tolerance())
    }

    /// Added by a plain loop in 32 bits, channel after channel or cell after cell.
    private func sums(_ asked: Convolution, byCell: Bool) -> [Double] {
        asked.placements.map { placement in
            var taps = Array(placement.taps)
            if byCell { taps.sort { ($0.index % 3, $0.index) < ($1.index % 3, $1.index) } }
            let sum = taps.reduce(Float(0)) { $0 + Float($1.x) * Float($1.w ?? 0) }
            return Double(sum + Float(placement.bias))
        }
    }

    enum Numbers: CaseIterable {
        case noise, positive, equal, rising, edges, twoKinds, opposed

        func x(_ noise: Double, _ index: Int, _ channels: Int) -> Double {
            switch self {
            case .noise: noise
            case .positive, .edges: abs(noise)
            case .equal, .opposed: Double(Float(0.1))
            case .twoKinds: noise > 0 ? Double(Float(0.3)) : Double(Float(0.7))
            case .rising: Double(Float(index / 5) / Float(channels))
            }
        }

        func w(_ noise: Double, _ index: Int, _ channels: Int) -> Double {
            switch self {
            case .noise: noise
            case .positive: abs(noise)
            case .equal, .twoKinds: Double(Float(0.1))
            case .opposed: index / 3 < channels / 2 ? Double(Float(0.7)) : Double(Float(-0.3))
            case .rising: Double(index / 3 < channels * 2 / 3 ? Float(0.1) : Float(-0.08))
            case .edges: [1, 0, -1][index % 3]
            }
        }
    }

    @Test(arguments: Numbers.allCases, [64, 512, 4096])
    func rightOnesAreRight(numbers: Numbers, channels: Int) throws {
        var noise = Noise()
        let asked = try convolution(channels: channels) {
            numbers.x(noise.next(), $0, channels)
        } w: {
            numbers.w(noise.next(), $0, channels)
        }
        for byCell in [false, true] {
            let check = try check(asked, sums(asked, byCell: byCell))
            #expect(check.agrees || check.rounding == .single)
        }
    }

    /// A bias of a thousandth of the sums, left out, is not rounding.
    @Test(arguments: [64, 512, 2048])
    func aBiasThatIsLeftOut(channels: Int) throws {
        var noise = Noise()
        let size = Double(channels).squareRoot()
        let asked = try convolution(channels: channels, bias: [size / 1000]) { _ in
            noise.next()
        } w: { _ in
            noise.next()
        }
        let check = try check(asked, sums(asked, byCell: false).map { $0 - size / 1000 })
        #expect(!check.agrees && check.rounding == nil)
        #expect(check.comparison?.differingCount == 3)
    }

    /// Whole numbers are exact in 32 bits as long as all of them together are below 2^24.
    @Test(arguments: [16, 96, 256, 1024])
    func sumsOfWholeNumbersAreExact(channels: Int) throws {
        var noise = Noise()
        let asked = try convolution(channels: channels) { _ in
            (noise.next() * 5).rounded()
        } w: { _ in
            (noise.next() * 5).rounded()
        }
        var values = asked.output().values
        #expect(sums(asked, byCell: true) == values)
        #expect(try check(asked, values).agrees)
        values[1] += 1
        let check = try check(asked, values)
        #expect(!check.agrees && check.rounding == nil)
        #expect(check.comparison?.worst?.size == 1)
        #expect(check.explanations.isEmpty)
    }

    /// Beyond that they are rounded like all others.
    @Test func wholeNumbersThatAreTooLarge() throws {
        let asked = try convolution(channels: 4) {
            Double($0 * 1_000_003 + 1)
        } w: {
            [3, -3, 1][$0 % 3]
        }
        let values = sums(asked, byCell: false)
        #expect(values != asked.output().values)
        let check = try check(asked, values)
        #expect(check.agrees || check.rounding == .single)
    }

    /// All sums of an even picture are the same sum, so all are off alike.
    @Test func anEvenPicture() throws {
        let asked = try Convolution(
            input: Tensor(shape: Shape([2048, 12]), values: Array(repeating: Double(Float(0.1)), count: 2048 * 12)),
            weight: Tensor(
                shape: Shape([2, 2048, 3]), values: Array(repeating: Double(Float(0.1)), count: 2 * 2048 * 3)),
            bias: [0.25, -0.5], parameters: Parameters(spatialRank: 1))
        #expect(try check(asked, sums(asked, byCell: false)).rounding == .single)
        // A constant that is added to numbers which vary is none.
        #expect(try check(asked, asked.output().values.map { $0 + 0.1 }).rounding == nil)
    }

    /// 16-bit floats hold the right numbers, also of deep layers.
    @Test(arguments: [4, 64, 1024])
    func sumsHeldByHalves(channels: Int) throws {
        var noise = Noise()
        let asked = try convolution(channels: channels) { _ in
            noise.next()
        } w: { _ in
            noise.next()
        }
        let halves = asked.output().values.map { value in
            let unit = value.binade.magnitude / 1024
            return (value / unit).rounded(.toNearestOrEven) * unit
        }
        #expect(try check(asked, halves).rounding == .half)
        // A number off by two units of them is not one that they hold, and no number of 16 bits is all that is needed.
        let off = halves.enumerated().map { $0 == 1 ? $1 + $1.binade.magnitude / 512 : $1 }
        #expect(try check(asked, off).rounding != .half)
        #expect(try check(asked, off.map { $0 * 1.01 }).rounding == nil)
    }
}
