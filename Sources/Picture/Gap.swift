/// A place where two lists are different: what only the one has there, and what only the other.
struct Gap: Equatable {
    let mine, theirs: Range<Int>

    /// From the first one to the last one; between them the lists are alike.
    static func all<Item: Equatable>(between mine: [Item], and theirs: [Item]) -> [Gap] {
        mine.withUnsafeBufferPointer { mine in
            theirs.withUnsafeBufferPointer { theirs in
                var pair = Pair(mine: mine, theirs: theirs)
                var gaps: [Gap] = []
                while !pair.isAtEnd {
                    let (count, otherCount) = pair.gap
                    gaps.append(
                        Gap(
                            mine: pair.index..<pair.index + count, theirs: pair.other..<pair.other + otherCount))
                    pair.skip(count, otherCount)
                }
                return gaps
            }
        }
    }
}

/// Two lists, gone through side by side.
private struct Pair<Item: Equatable> {
    private let mine, theirs: UnsafeBufferPointer<Item>
    /// Where the rests that are alike begin.
    private let ends: (mine: Int, theirs: Int)
    private(set) var index = 0
    private(set) var other = 0

    init(mine: UnsafeBufferPointer<Item>, theirs: UnsafeBufferPointer<Item>) {
        (self.mine, self.theirs) = (mine, theirs)
        var (end, otherEnd) = (mine.count, theirs.count)
        while end > 0, otherEnd > 0, mine[end - 1] == theirs[otherEnd - 1] {
            end -= 1
            otherEnd -= 1
        }
        ends = (end, otherEnd)
        skip(0, 0)
    }

    var isAtEnd: Bool { index == ends.mine && other == ends.theirs }

    /// How far it looks for two that are alike.
    private static var reach: Int { 16 }

    /// How many of each come before two that are alike: as few as there can be.
    var gap: (mine: Int, theirs: Int) {
        let (left, otherLeft) = (min(ends.mine - index, Self.reach), min(ends.theirs - other, Self.reach))
        for total in 1..<max(left + otherLeft - 1, 1) {
            for mine in max(total - otherLeft + 1, 0)..<min(total + 1, left)
            where self.mine[index + mine] == theirs[other + total - mine] {
                return (mine, total - mine)
            }
        }
        return (left, otherLeft)
    }

    /// Goes on behind a gap, and behind what is alike from there on.
    mutating func skip(_ mine: Int, _ theirs: Int) {
        (index, other) = (index + mine, other + theirs)
        while index < ends.mine, other < ends.theirs, self.mine[index] == self.theirs[other] {
            index += 1
            other += 1
        }
    }
}
