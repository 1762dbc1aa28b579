/// One show from its start: what is shown, how, and what the viewer does meanwhile.
struct Take: Sendable {
    var subject: Subject
    var columns = 80
    var rows = 24
    var theme = "dark"
    var glyphs = "quadrant"
    var script = Script.story
    /// Whose output is held against that of the subject, as `--check` does; with its name.
    var claim: (name: String, operands: Operands)?
    var options = Options()

    /// Does not depend on how the program is made, so that two builds have the same names.
    var name: String {
        [
            subject.name, "\(columns)x\(rows)", "\(theme)-\(glyphs)",
            [options.name, claim.map { "check-\($0.name)" }, script.name].compactMap(\.self).joined(separator: "-"),
        ].joined(separator: "/")
    }
}

/// What is convolved: a gallery scene by its name, or operands as on the command line.
struct Subject: Sendable {
    var name: String
    var operands: Operands?
}

struct Operands: Sendable {
    var rank = 2
    var input: String
    var weight: String
    var bias: [Double]?
    var stride = 1
    var padding = 0
    var mode = "zeros"
    var dilation = 1
    var groups = 1
    var isTransposed = false
    var isFlipped = false
    /// From black to white, where the input stands for an image.
    var pixels: ClosedRange<Double>?
}

/// Options of the command line that change the picture.
struct Options: Sendable {
    /// Nil for those that stand when nothing is asked for.
    var name: String?
    var unit: String?
    var speed = 1.0
    var start = 1
    var loops = false
    var precision: Int?
    var isApart: Bool?
    var reducedMotion = false
}
