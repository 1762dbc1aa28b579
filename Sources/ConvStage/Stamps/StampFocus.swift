import ConvEngine
import ConvStory

/// What of each array is to be seen while an input is laid down.
struct StampFocus {
    /// The input that is laid down, and the weight, the product and the output in hand.
    let input, kernel, stamp, output: Focus
    /// Where the product in hand falls on the output, or the nearest cell; between cells while the stamp moves.
    let landing: [Double]

    init(_ scene: Scene) {
        let cell = scene.hand.cell
        let (hand, place) = (cell.dropFirst().map(Double.init), scene.products.place)
        landing = hand.indices.map { axis in
            let landing = place.origin[axis] + hand[axis] * Double(place.spacing[axis])
            return min(max(landing, 0), Double(scene.output.extents[axis] - 1))
        }
        let read = scene.hand.input ?? Position(repeating: 0, count: cell.count)
        input = Focus(channel: read[0], place: read.dropFirst().map(Double.init))
        kernel = Focus(channel: cell[0], place: hand)
        stamp = Focus(channel: 0, place: hand)
        output = Focus(channel: scene.filter, place: landing)
    }
}

extension Extent {
    /// One axis of space is the columns of a single slice, with the channels as its rows; of two the slices are channels,
    /// of three they are depth.
    init(channels: Int, space: [Int]) {
        switch space.count {
        case 1: self.init(slices: 1, rows: channels, columns: space[0])
        case 2: self.init(slices: channels, rows: space[0], columns: space[1])
        default: self.init(slices: space[0], rows: space[1], columns: space[2])
        }
    }
}

extension Focus {
    /// The same for a place in space, and its channel.
    init(channel: Int, place: [Double]) {
        switch place.count {
        case 1: self.init(row: Double(channel), column: place[0])
        case 2: self.init(slice: Double(channel), row: place[0], column: place[1])
        default: self.init(slice: place[0], row: place[1], column: place[2])
        }
    }
}
