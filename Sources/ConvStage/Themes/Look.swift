/// How the viewer wants things shown: everything about a picture that is neither the scene nor the size.
package struct Look: Equatable, Sendable {
    package var theme: Theme
    package var grain: Grain
    /// Steps away from the cube size that fits: above 0 bigger, below smaller.
    package var zoom: Int
    /// Which parts of a scene are shown.
    package var view: SceneView
    /// Which of the channels that a filter reads is shown; nil follows the multiplications.
    package var channel: Int?

    /// Whether a class looks on: the sentence stands in the first two rows, for heads hide the last ones.
    package var isPresented: Bool

    /// Whether another stage stands at its side: then the arrays of both begin in the same row.
    package var isBeside = false

    /// Whether what is said to a class stands over this stage and another one: then one line is enough for its own words.
    package var isHeaded = false

    /// The same without signs round numbers, where colours say as much; without colours there are always some.
    var withoutSigns: Look {
        var look = self
        look.theme.hasMarks = theme.isMono
        return look
    }

    /// What stands where nothing is. A device without blocks may have no such dot either, and would show a star.
    var spot: String { grain == .whole ? "." : "·" }

    /// A text in what the device has, before it is laid out: without blocks there are no arrows either, and the sign that is
    /// shown for one alone would be a comparison within words.
    func spelled(_ text: String) -> String { grain == .whole ? text.replacing("→", with: "->") : text }

    package init(
        theme: Theme, grain: Grain = .quarters, zoom: Int = 0, view: SceneView = .both, channel: Int? = nil,
        isPresented: Bool = false
    ) {
        self.theme = theme
        self.grain = grain
        self.zoom = zoom
        self.view = view
        self.channel = channel
        self.isPresented = isPresented
    }
}

/// Into how many parts the device can divide a cell; edges are laid on them.
package struct Grain: Equatable, Sendable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    package static let quarters = Grain(columns: 2, rows: 2)
    package static let halves = Grain(columns: 1, rows: 2)
    package static let whole = Grain(columns: 1, rows: 1)

    /// The place next to `x` where an edge can lie.
    func column(_ x: Double) -> Double {
        (x * Double(columns)).rounded() / Double(columns)
    }

    func row(_ y: Double) -> Double {
        (y * Double(rows)).rounded() / Double(rows)
    }
}
