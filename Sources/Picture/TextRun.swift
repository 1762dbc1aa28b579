/// How text stands out, apart from its colour.
package struct TextStyle: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    // The one that all sets have is slow, and there is a style to every text.
    package init(arrayLiteral elements: TextStyle...) {
        self.init(rawValue: elements.reduce(0) { $0 | $1.rawValue })
    }

    package static let bold = TextStyle(rawValue: 1)
    package static let underlined = TextStyle(rawValue: 2)
    package static let reversed = TextStyle(rawValue: 4)
    package static let dim = TextStyle(rawValue: 8)
}

/// One line of text. It keeps the colour of what lies under it as its background.
package struct TextRun: Hashable, Sendable {
    package var text: String
    /// Where the left edge of the first character is: text stands in whole cells, so this is rounded when it is shown.
    package var origin: Point
    package var color: Color?
    package var style: TextStyle

    package init(_ text: String, at origin: Point, _ color: Color? = nil, style: TextStyle = []) {
        self.text = text
        self.origin = origin
        self.color = color
        self.style = style
    }
}
