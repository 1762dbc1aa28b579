/// Which pair of curses stands for which two colours, numbered as they come.
///
/// A colour is an index, or nil for the terminal's own. The first come have a pair for each way round, since fonts draw
/// the two differently; after those a pair serves both ways, so that even 8 colours (of 64 pairs) and 240 (of 32,767) never
/// run out. 24-bit colours may.
struct PairTable {
    struct Pair: Equatable {
        var number: UInt16
        /// The pair has the two colours the other way round.
        var isSwapped: Bool
    }

    private var numbers: [UInt64: UInt16] = [:]
    private let limit: Int
    private let define: (_ pair: Int, _ foreground: Int?, _ background: Int?) -> Void

    /// - Parameters:
    ///   - limit: One more than the largest pair there is.
    ///   - define: Tells curses what a pair means.
    init(limit: Int, define: @escaping (_ pair: Int, _ foreground: Int?, _ background: Int?) -> Void) {
        self.limit = limit
        self.define = define
    }

    /// Nil if there are no more pairs.
    mutating func pair(_ foreground: Int?, _ background: Int?) -> Pair? {
        if foreground == nil, background == nil { return Pair(number: 0, isSwapped: false) }
        // The terminal's own two colours differ, so they stay on their side.
        if numbers.count >= limit / 12, let fore = foreground, let back = background, known(fore, back) == nil,
            known(back, fore) != nil || fore < back
        {
            return number(back, fore).map { Pair(number: $0, isSwapped: true) }
        }
        return number(foreground, background).map { Pair(number: $0, isSwapped: false) }
    }

    private func known(_ foreground: Int?, _ background: Int?) -> UInt16? {
        numbers[Self.key(foreground, background)]
    }

    mutating func forgetAll() {
        numbers.removeAll(keepingCapacity: true)
    }

    private mutating func number(_ foreground: Int?, _ background: Int?) -> UInt16? {
        let key = Self.key(foreground, background)
        if let known = numbers[key] { return known }
        let next = numbers.count + 1
        guard next < limit, let number = UInt16(exactly: next) else { return nil }
        numbers[key] = number
        define(next, foreground, background)
        return number
    }

    private static func key(_ foreground: Int?, _ background: Int?) -> UInt64 {
        bits(foreground) << 32 | bits(background)
    }

    private static func bits(_ color: Int?) -> UInt64 {
        color.map { UInt64(UInt32(truncatingIfNeeded: $0)) } ?? UInt64(UInt32.max)
    }
}
