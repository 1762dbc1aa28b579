import ConvStory
import Picture

/// A result on its way from where its sum stands in the picture into the ring.
struct Journey {
    let cell: SceneCell
    /// A plane with cells of its size.
    let view: PlaneView
    /// Where it turns, with both ends.
    let stops: [Point]
    /// How far it has come, 0 to 1.
    let progress: Double

    /// Where it is.
    var place: Point {
        let legs = zip(stops, stops.dropFirst()).map { (from: $0, to: $1, length: Self.length(from: $0, to: $1)) }
        var left = legs.reduce(0) { $0 + $1.length } * progress
        for leg in legs {
            guard left >= leg.length else {
                let share = left / leg.length
                return Point(leg.from.x + (leg.to.x - leg.from.x) * share, leg.from.y + (leg.to.y - leg.from.y) * share)
            }
            left -= leg.length
        }
        return stops[stops.count - 1]
    }

    /// The same on the grain of the screen. Without colours it is a word: those stand in whole columns and rows.
    func corner(_ look: Look) -> Point {
        look.theme.isMono
            ? Point(place.x.rounded(), place.y.rounded()) : Point(look.grain.column(place.x), look.grain.row(place.y))
    }

    /// A row is as high as two columns are wide.
    private static func length(from: Point, to: Point) -> Double {
        let (x, y) = (to.x - from.x, 2 * (to.y - from.y))
        return (x * x + y * y).squareRoot()
    }
}
