/// What a viewer does, canvas after canvas.
struct Script: Sendable {
    /// A canvas that is kept: after these keys, and so many seconds later.
    struct Shot: Sendable {
        var name: String
        var keys: String
        var wait: Double

        /// - Parameter keys: between blanks, a character or a word (`left`, `tab`, `esc`); `click:40,10`, `wheel:down` and
        ///   `size:60x20` are events, too.
        init(_ name: String, _ keys: String = "", wait: Double = 0) {
            (self.name, self.keys, self.wait) = (name, keys, wait)
        }
    }

    var name: String
    var shots: [Shot]

    /// The same with other keys first, as the one that tells by stamps.
    func after(_ name: String, _ keys: String) -> Script {
        var script = Script(name: "\(name)-\(self.name)", shots: shots)
        script.shots[0].keys = "\(keys) \(shots[0].keys)"
        return script
    }
}

extension Script {
    /// What there is to see when nobody does anything but step. Times are those within the first placement.
    static let story = Script(
        name: "story",
        shots: [
            Shot("start"), Shot("slide", wait: 0.25), Shot("lit", wait: 0.45), Shot("multiply", wait: 0.35),
            Shot("told", "n"), Shot("pair", ","), Shot("sum", "space", wait: 0.35), Shot("write", wait: 0.4),
            Shot("next-slide", "n space", wait: 0.2), Shot("later-slide", "4 n space", wait: 0.15),
            Shot("later-multiply", wait: 0.25), Shot("glide", "n right", wait: 0.1), Shot("stepped", wait: 0.4),
            Shot("glide-back", "left", wait: 0.1), Shot("glide-row", "down", wait: 0.15), Shot("middle", "9 n 3 ."),
            Shot("last-but-one", "G left", wait: 0.5), Shot("end", "G"), Shot("past-end", "right"),
        ])

    /// A story too long to be told in full, at the speed that the options say.
    static let sweep = Script(
        name: "sweep",
        shots: (1...8).map { Shot("\($0)", wait: 0.99) } + [
            Shot("close", "."), Shot("close-pair", ". ."), Shot("swept-on", "space", wait: 0.5),
            Shot("channel", ">", wait: 0.5), Shot("click", "M click:30,22 wheel:down", wait: 0.4), Shot("end", "G"),
        ])

    static let inspect = Script(
        name: "inspect",
        shots: [
            Shot("output", "3 n tab"), Shot("output-moved", "right down right"), Shot("input", "tab"),
            Shot("input-moved", "down right right"), Shot("input-channel", ">"), Shot("pinned", "enter"),
            Shot("pinned-kernel", "tab"), Shot("kernel", "enter"), Shot("kernel-moved", "left down"),
            Shot("kernel-corner", "> 9 right 9 down"), Shot("prompt", "e"), Shot("prompt-typed", "1 2 . 5"),
            Shot("edited", "enter"), Shot("refused", "e - enter"), Shot("formula", "f tab"),
            Shot("code", "c tab"), Shot("numpy", "c c"), Shot("output-edit", "esc tab e"),
            Shot("gone-there", "tab right down G"), Shot("left", "tab left tab esc"),
            Shot("slices", "tab tab > > > < <"), Shot("played", "space", wait: 0.3),
        ])

    static let panels = Script(
        name: "panels",
        shots: [
            Shot("help", "?", wait: 0.7), Shot("help-scrolled", "down down down"), Shot("help-end", "9 9 down"),
            Shot("formula", "f", wait: 0.4), Shot("formula-stepped", "n . .", wait: 0.1),
            Shot("formula-scrolled", "down"),
            Shot("loops", "f c"), Shot("loops-stepped", ". ."), Shot("loops-told", "n"),
            Shot("loops-scrolled", "up up"), Shot("pytorch", "c"), Shot("pytorch-scrolled", "down down"),
            Shot("numpy", "c"), Shot("numpy-playing", "space", wait: 0.6), Shot("closed", "esc"), Shot("end", "c G"),
        ])

    static let zoom = Script(
        name: "zoom",
        shots: [
            Shot("in", ". . z"), Shot("in-2", "z"), Shot("in-furthest", "z z z z"),
            Shot("in-later", "5 n right", wait: 0.1),
            Shot("out", "Z Z Z Z Z Z Z"), Shot("out-2", "Z"), Shot("slices", "9 z v"), Shot("slices-in", "z"),
            Shot("slices-out", "Z Z Z Z"), Shot("block", "v"), Shot("channel", "w"), Shot("channel-2", "w"),
            Shot("channel-slices", "v w"), Shot("channel-none", "w w w"), Shot("formula", "f v"),
            Shot("inspect", "f tab right"),
        ])

    /// Parameters, speed and other keys: what they show and what they say.
    static let live = Script(
        name: "live",
        shots: [
            Shot("stride", "3 n s", wait: 0.1), Shot("stride-down", "S S"), Shot("padding", "o"), Shot("mode", "m"),
            Shot("mode-2", "m"), Shot("padding-more", "3 o"), Shot("padding-none", "9 O"), Shot("dilation", "d"),
            Shot("refused", "9 d"), Shot("flipped", "D x"), Shot("told-otherwise", "i"), Shot("count", "1 2"),
            Shot("gone", "G"), Shot("loop", "L"), Shot("faster", "] ]"), Shot("slower", "4 ["),
            Shot("other-theme", "t"), Shot("blank", "b"), Shot("again", "esc"), Shot("restarted", "r", wait: 0.6),
            Shot("inspect-stride", "n tab right down s"), Shot("inspect-padding", "o tab"),
        ])

    /// Clicks all over the screen: which cell each finds is seen by the cursor.
    static let mouse = Script(
        name: "mouse",
        shots: [Shot("on", "5 n M")]
            + [8, 24, 40, 56, 72].flatMap { column in
                [5, 9, 13, 17].map { row in Shot("\(column),\(row)", "click:\(column),\(row)") }
            } + [
                Shot("timeline", "click:40,22"), Shot("wheel", "wheel:down", wait: 0.1),
                Shot("back", "wheel:up", wait: 0.4),
                Shot("formula", "f click:24,5"), Shot("help", "? click:40,9"), Shot("off", "? M"),
            ])

    /// The window changes its size while the show goes on.
    static let resize = Script(
        name: "resize",
        shots: [
            Shot("wide", "n size:160x24", wait: 0.2), Shot("small", "size:40x12"), Shot("too-small", "size:30x8"),
            Shot("one", "size:1x1"), Shot("tall", "size:50x60"), Shot("zoomed", "z z"),
            Shot("zoomed-small", "size:60x16"),
            Shot("help", "size:80x24 ? 9 9 down"), Shot("help-tall", "size:80x50"), Shot("code", "? c 3 n size:90x20"),
        ])
}
