/// A small generator of random bits: the same seed gives the same numbers on every machine, forever.
///
/// Source: Guy Steele, Doug Lea, Christine Flood, "Fast splittable pseudorandom number generators", 2014.
package struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return bits ^ bits >> 31
    }

    /// A whole number from `-magnitude` to `magnitude`.
    ///
    /// Not `Int.random(in:using:)`, which may draw differently in the next version of Swift.
    mutating func integer(upTo magnitude: Int) -> Double {
        let choices = UInt64(2 * magnitude + 1)
        return Double(Int(next() % choices) - magnitude)
    }
}
