/// A part of a file in YAML, with its place.
package struct YAMLNode: Equatable, Sendable {
    package indirect enum Content: Equatable, Sendable {
        case scalar(YAMLScalar)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    package let content: Content
    package let start: Mark
    /// The first place behind it.
    package let end: Mark

    package init(_ content: Content, start: Mark, end: Mark) {
        self.content = content
        self.start = start
        self.end = end
    }
}

/// Text, and how it is written.
package struct YAMLScalar: Equatable, Sendable {
    package enum Style: Equatable, Sendable {
        case plain, singleQuoted, doubleQuoted
        /// After `|` or `>`.
        case block
    }

    package let text: String
    package let style: Style

    package init(_ text: String, _ style: Style) {
        self.text = text
        self.style = style
    }
}

/// A key with its value. A key may be there twice: whoever looks for keys says so.
package struct YAMLEntry: Equatable, Sendable {
    package let key: String
    package let mark: Mark
    package let value: YAMLNode

    package init(key: String, mark: Mark, value: YAMLNode) {
        self.key = key
        self.mark = mark
        self.value = value
    }
}
