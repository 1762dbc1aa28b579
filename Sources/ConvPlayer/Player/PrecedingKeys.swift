/// What the keys before mean for the next one.
struct PrecedingKeys: Equatable, Sendable {
    /// Digits typed before a key.
    private(set) var count: Int?
    /// Whether the last key was one to quit by, before a class.
    var areToQuit = false
    /// Whether the last key was the first half of `g g`.
    var awaitSecondG = false
    /// Whether it was said already that a key does nothing.
    var hadUnknown = false

    /// More digits than any placement has are no number any more.
    private static let greatestCount = 1_000_000_000_000

    mutating func type(_ digit: Int) { count = min((count ?? 0) * 10 + digit, Self.greatestCount) }

    mutating func take(_ count: Int) { self.count = count }

    /// What is said once stays said.
    mutating func startAnew() {
        let hadUnknown = hadUnknown
        self = PrecedingKeys()
        self.hadUnknown = hadUnknown
    }
}
