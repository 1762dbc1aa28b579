import Terminal

/// How to take the terminal.
package struct CursesOptions: Sendable {
    /// The terminal device; nil is the one this process belongs to, whatever its input and output are.
    package var path: String?
    /// What kind of terminal it is; nil is what TERM says.
    package var type: String?
    /// Colours to use; nil is as many as the terminal offers. More than it has are not used, but 24 bit are believed.
    package var colors: ColorDepth?

    package init(path: String? = nil, type: String? = nil, colors: ColorDepth? = nil) {
        self.path = path
        self.type = type
        self.colors = colors
    }
}
