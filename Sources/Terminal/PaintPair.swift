/// The two colours that a cell can show, of the up to four its dots have.
struct PaintPair {
    var background: Paint
    var foreground: Paint
    /// The background of the picture; nil where no dot turns into another colour.
    private var ground: Paint?

    /// What goes on in the cells around is the background, unless the other one is the terminal's own, which only a
    /// background can be: in many fonts block characters end a little before the edges of their cell, and what shines
    /// through there would be a line through a face.
    ///
    /// - Parameter continuing: one of the two.
    init(_ a: Paint, _ b: Paint, continuing: Paint) {
        let other = continuing == a ? b : a
        (background, foreground) = other.isOwn ? (other, continuing) : (continuing, other)
    }

    /// Of all pairs the one that changes the dots least; the first one if there are several. The ground of the picture is
    /// the background, or else what the last dot has.
    init(nearestTo dots: [Paint], ground: Paint) {
        var pair = (Paint.own, Paint.own)
        var leastChange = Int.max
        for (index, a) in dots.enumerated() {
            for b in dots[index...] {
                let change = dots.reduce(0) { $0 + Self.change(of: $1, a, b, ground) }
                if change < leastChange { (leastChange, pair) = (change, (a, b)) }
            }
        }
        let corner = pair.0 == ground || pair.1 == ground ? ground : dots.last ?? .own
        let isSecond = corner.distance(to: pair.1) < corner.distance(to: pair.0)
        self.init(pair.0, pair.1, continuing: isSecond ? pair.1 : pair.0)
        self.ground = ground
    }

    func isForeground(_ dot: Paint) -> Bool {
        // What is drawn and is lost in the ground would be a hole in an outline.
        if background == ground { return dot != ground }
        if foreground == ground { return dot == ground }
        return dot.distance(to: foreground) < dot.distance(to: background)
    }

    /// How much a dot changes that takes on one of two colours. Ground that is lost in what is drawn would be a tooth of an
    /// outline: it counts twice as far.
    private static func change(of dot: Paint, _ a: Paint, _ b: Paint, _ ground: Paint) -> Int {
        guard a == ground || b == ground else {
            return min(dot.distance(to: a), dot.distance(to: b)) * (dot == ground ? 4 : 1)
        }
        return dot == ground ? 0 : dot.distance(to: a == ground ? b : a)
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
