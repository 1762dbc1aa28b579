/// Signals that were caught and not yet dealt with.
struct SignalSet {
    private var bits: UInt64 = 0

    init(bits: UInt64 = 0) {
        self.bits = bits
    }

    mutating func insert(_ signal: Int32) {
        bits |= 1 << UInt64(signal)
    }

    mutating func formUnion(_ other: SignalSet) {
        bits |= other.bits
    }

    /// Whether it was there.
    mutating func remove(_ signal: Int32) -> Bool {
        defer { bits &= ~(1 << UInt64(signal)) }
        return bits & (1 << UInt64(signal)) != 0
    }
}
