/// The names of the parts that a layer is in, the outermost first: `layer1.0.conv1`.
struct LayerPath {
    private var names: [String] = []

    /// Models are hardly deeper, and their names hardly longer; without an end to both, a text could have every one of its
    /// layers carry as much as all of it.
    private static let deepest = 12
    private static let longest = 64

    static func name(_ text: some StringProtocol) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest)))
    }

    /// - Parameter name: or nothing for a part without one.
    mutating func enter(_ name: String) {
        names.append(Self.name(name))
    }

    mutating func leave() {
        if !names.isEmpty { names.removeLast() }
    }

    mutating func leave(to depth: Int) {
        names.removeLast(max(names.count - depth, 0))
    }

    var text: String { names.suffix(Self.deepest).filter { !$0.isEmpty }.joined(separator: ".") }

    func text(of name: String) -> String {
        var path = self
        path.enter(name)
        return path.text
    }
}
