/// An input that has a name: a picture, a signal or a volume of one fixed shape.
package struct NamedInput: Equatable, Sendable {
    package let name: String
    package let array: NumberArray
    /// One line for lists of names.
    package let summary: String

    package static let all = [
        NamedInput("step", Drawings.step, "a signal that is switched on"),
        NamedInput("clicks", Drawings.clicks, "a signal of three clicks"),
        NamedInput("square", Drawings.square, "a bright square on dark ground"),
        NamedInput("house", Drawings.house, "a house with a door"),
        NamedInput("digit3", Drawings.digit3, "a handwritten 3, small"),
        NamedInput("digit3-28", Drawings.largeDigit3, "a handwritten 3, of the size of digits in data sets"),
        NamedInput("lines", Drawings.lines, "three channels: an upright line, a level line, a dot"),
        NamedInput("flag", Drawings.flag, "three channels, red, green and blue: a flag"),
        NamedInput("moving-bar", Drawings.movingBar, "four pictures of a film: a bar moves to the right"),
        NamedInput("ball", Drawings.ball, "a ball in a dark room, slice by slice"),
    ]

    package static func named(_ name: String) -> NamedInput? {
        all.first { $0.name == name }
    }

    private init(_ name: String, _ drawing: String, _ summary: String) {
        self.name = name
        self.summary = summary
        array = Drawings.array(drawing)
    }
}
