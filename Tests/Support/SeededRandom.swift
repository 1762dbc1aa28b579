import ConvData
import ConvEngine

/// Random numbers that are the same in every run.
package struct SeededRandom: RandomNumberGenerator {
    private var bits: SplitMix64

    package init(seed: UInt64) { bits = SplitMix64(seed: seed) }

    package mutating func next() -> UInt64 { bits.next() }

    package mutating func coin() -> Bool { Bool.random(using: &self) }
    package mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    package mutating func pick(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }
    package mutating func pick<T>(_ choices: [T]) -> T { choices[pick(0..<choices.count)] }

    package mutating func tensor(_ extents: [Int]) throws -> Tensor {
        let shape = try Shape(extents)
        return try Tensor(shape: shape, values: (0..<shape.count).map { _ in Double(pick(-5...5)) })
    }
}
