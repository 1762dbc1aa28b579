import ConvEngine

/// Random numbers that are the same in every run (SplitMix64, after Steele, Lea and Flood, 2014).
package struct Lot: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    package mutating func coin() -> Bool { Bool.random(using: &self) }
    package mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    package mutating func pick(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }
    package mutating func pick<T>(_ choices: [T]) -> T { choices[pick(0..<choices.count)] }

    package mutating func tensor(_ extents: [Int]) throws -> Tensor {
        let shape = try Shape(extents)
        return try Tensor(shape: shape, values: (0..<shape.count).map { _ in Double(pick(-5...5)) })
    }
}
