extension Picture {
    /// The elements that only this picture has, and those that only an older one had: all others come in the same order in
    /// both. There may be fewer differences than are found where very much has changed.
    package func differences(from old: Picture) -> (new: [Range<Int>], gone: [Range<Int>]) {
        elements.withUnsafeBufferPointer { elements in
            old.elements.withUnsafeBufferPointer { others in
                var pair = Pair(mine: elements, theirs: others)
                var (new, gone): ([Range<Int>], [Range<Int>]) = ([], [])
                while !pair.isAtEnd {
                    let gap = pair.gap
                    if gap.mine > 0 { new.append(pair.index..<pair.index + gap.mine) }
                    if gap.theirs > 0 { gone.append(pair.other..<pair.other + gap.theirs) }
                    pair.skip(gap)
                }
                return (new, gone)
            }
        }
    }
}

/// Two lists of elements, gone through side by side.
private struct Pair {
    typealias Elements = UnsafeBufferPointer<Picture.Element>

    private let mine, theirs: Elements
    /// Where the rests that are alike begin.
    private let ends: (mine: Int, theirs: Int)
    private(set) var index = 0
    private(set) var other = 0

    init(mine: Elements, theirs: Elements) {
        (self.mine, self.theirs) = (mine, theirs)
        var (end, otherEnd) = (mine.count, theirs.count)
        while end > 0, otherEnd > 0, mine[end - 1] == theirs[otherEnd - 1] {
            end -= 1
            otherEnd -= 1
        }
        ends = (end, otherEnd)
        skip((0, 0))
    }

    var isAtEnd: Bool { index == ends.mine && other == ends.theirs }

    /// How far it looks for two that are alike.
    private static let reach = 16

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
    mutating func skip(_ gap: (mine: Int, theirs: Int)) {
        (index, other) = (index + gap.mine, other + gap.theirs)
        while index < ends.mine, other < ends.theirs, mine[index] == theirs[other] {
            index += 1
            other += 1
        }
    }
}
