import Picture

/// The three visible sides of a cube, and the ink of its number.
package struct CubeColors: Equatable, Sendable {
    package var front: Color
    package var top: Color
    package var side: Color
    package var ink: Color
    /// The sides of every other cell of a grid, so that each reads as a cube without lines between them.
    package var alternateFront: Color
    package var alternateTop: Color
    var alternateSide: Color

    /// - Parameters:
    ///   - alternate, alternateTop: nil where neighbours look alike.
    package init(
        _ front: UInt32, alternate: UInt32? = nil, top: UInt32, alternateTop: UInt32? = nil, side: UInt32
    ) {
        self.front = Color(front)
        alternateFront = Color(alternate ?? front)
        self.alternateTop = Color(alternateTop ?? top)
        self.top = Color(top)
        self.side = Color(side)
        alternateSide = self.side.mixed(with: self.front, 0.12)
        ink = self.front.ink
    }

    /// All sides of one colour.
    init(_ color: Color) {
        (front, top, side) = (color, color, color)
        (alternateFront, alternateTop, alternateSide) = (color, color, color)
        ink = color.ink
    }

    var alternate: CubeColors {
        var colors = self
        colors.front = alternateFront
        colors.top = alternateTop
        return colors
    }

    /// These colours on their way to others.
    func mixed(with other: CubeColors, _ share: Double) -> CubeColors {
        var mixed = self
        mixed.front = front.mixed(with: other.front, share)
        mixed.alternateFront = alternateFront.mixed(with: other.alternateFront, share)
        mixed.alternateTop = alternateTop.mixed(with: other.alternateTop, share)
        mixed.top = top.mixed(with: other.top, share)
        mixed.side = side.mixed(with: other.side, share)
        mixed.alternateSide = alternateSide.mixed(with: other.alternateSide, share)
        mixed.ink = mixed.front.ink
        return mixed
    }
}
