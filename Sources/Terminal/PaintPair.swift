/// The two colours that a cell can show, of the up to four its dots have.
struct PaintPair {
    var background: Paint
    var foreground: Paint

    /// The colour of the first dot is the background, unless the other one is the terminal's own, which only a
    /// background can be, or the ground of the picture: fonts draw block characters with soft edges, and what shines
    /// through there should be the ground.
    init(_ first: Paint, _ second: Paint, ground: Paint) {
        let isSecond = second.isOwn || (second == ground && !first.isOwn)
        (background, foreground) = isSecond ? (second, first) : (first, second)
    }

    /// Of all pairs the one that changes the dots least; the first one if there are several.
    init(nearestTo dots: [Paint], ground: Paint) {
        var pair = (Paint.own, Paint.own)
        var leastChange = Int.max
        for (index, a) in dots.enumerated() {
            for b in dots[index...] {
                let change = dots.reduce(0) { $0 + min($1.distance(to: a), $1.distance(to: b)) }
                if change < leastChange { (leastChange, pair) = (change, (a, b)) }
            }
        }
        if let corner = dots.first, corner.distance(to: pair.1) < corner.distance(to: pair.0) {
            pair = (pair.1, pair.0)
        }
        self.init(pair.0, pair.1, ground: ground)
    }

    func isForeground(_ dot: Paint) -> Bool {
        dot.distance(to: foreground) < dot.distance(to: background)
    }

    /// The colour most dots have; if it is a draw, the one that is further down.
    static func majority(_ dots: [Paint]) -> Paint {
        var winner = Paint.own
        var most = 0
        for dot in dots {
            let count = dots.count { $0 == dot }
            if count >= most { (most, winner) = (count, dot) }
        }
        return winner
    }
}
