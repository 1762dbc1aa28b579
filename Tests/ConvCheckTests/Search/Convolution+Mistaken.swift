import ConvEngine

/// A mistake has no cell to take a weight from.
struct Absent: Error {}

extension Convolution {
    func answered(
        _ change: (Convolution) throws -> Convolution
    ) throws -> (asked: Convolution, answer: Tensor) { (self, try change(self).output()) }

    func rounded(_ change: (Double) -> Double) throws -> (asked: Convolution, answer: Tensor) {
        (self, try output().mapped(change))
    }

    /// With each weight taken from another place of the kernel, or from none.
    func weighted(
        _ source: (Tensor, Position) -> Position?
    ) throws -> (asked: Convolution, answer: Tensor) {
        guard let weight else { throw Absent() }
        let other = try weight.shape.filled { source(weight, $0).map { weight[$0] } ?? 0 }
        return try answered { try $0.replacing(weight: other) }
    }
}

extension Shape {
    func filled(_ value: (Position) -> Double) throws -> Tensor {
        try Tensor(shape: self, values: (0..<count).map { value(position(at: $0)) })
    }
}

extension Tensor {
    func cropped(to shape: Shape, from corner: [Int]) throws -> Tensor {
        try shape.filled { place in
            self[Position([place[0]] + zip(place.dropFirst(), corner).map { $0 + $1 })]
        }
    }
}
