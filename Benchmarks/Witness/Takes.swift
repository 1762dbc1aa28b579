/// Every take that is recorded. All subjects in all themes and sizes are played; the rest is shown of a few of them.
enum Takes {
    static func all(gallery: [String], themes: [String]) -> [Take] {
        stories(gallery, themes) + extras(themes) + stamps(gallery) + maps + checks + variants
    }

    static let sizes = [(80, 24), (120, 36), (200, 55)]

    /// The looks that the rest is shown in: colours and none, with and without block characters.
    private static let looks = [("dark", "quadrant"), ("mono", "ascii")]

    /// The defaults of the commands, as written there.
    private static let commands = [
        Subject(name: "1d", operands: Operands(rank: 1, input: "2 -1 3 0 4 1 -2 5", weight: "1 0 -1")),
        Subject(name: "2d", operands: Operands(input: "square", weight: "sobel-x")),
        Subject(
            name: "conv2d",
            operands: Operands(
                input: "lines",
                weight: """
                    [[[[-1,2,-1], [-1,2,-1], [-1,2,-1]], [[-1,-1,-1], [2,2,2], [-1,-1,-1]], [[0,0,0], [0,1,0], [0,0,0]]]]
                    """)),
        Subject(name: "3d", operands: Operands(rank: 3, input: "moving-bar", weight: "motion")),
    ]

    private static func stories(_ gallery: [String], _ themes: [String]) -> [Take] {
        takes(commands + gallery.map { Subject(name: $0) }, [.story], looks: themes.map { ($0, "quadrant") })
    }

    /// Numbers that need room, and arrays that have more axes or channels than the commands show by themselves.
    private static let unusual = [
        Subject(
            name: "row-decimals",
            operands: Operands(rank: 1, input: "0.123456 -1234.5678 1e6 0.5 3e-7 2", weight: "0.3333 12345.678")),
        Subject(
            name: "grid-decimals",
            operands: Operands(input: "0.25 -7.125 12345.5; 1e-9 3 0.1; 1 2 1e12", weight: "0.1 -1.5; 1e-3 2")),
        Subject(
            name: "row-channels",
            operands: Operands(rank: 1, input: "random:6x40", weight: "random:2x6x12", bias: [1, 2])),
        Subject(
            name: "volume-channels",
            operands: Operands(rank: 3, input: "random:2x3x4x4", weight: "random:3x2x2x2x2", padding: 1)),
    ]

    private static func extras(_ themes: [String]) -> [Take] {
        let subjects = commands + ["rgb", "depthwise"].map { Subject(name: $0) }
        return takes(unusual, [.story, .inspect, .panels, .zoom], looks: looks)
            + takes(
                subjects, [.inspect], looks: themes.filter { !["dark", "mono"].contains($0) }.map { ($0, "quadrant") })
            + takes(
                subjects, [.inspect, .panels, .zoom, .live], looks: looks + [("dark", "ascii"), ("light", "half")])
            + takes(subjects, [.mouse], looks: [("dark", "quadrant")])
            + takes(subjects, [.resize], looks: looks, sizes: [sizes[0]])
    }

    private static func stamps(_ gallery: [String]) -> [Take] {
        let scenes = (gallery.filter { $0.hasSuffix("_transposed") } + ["upsample", "checkerboard"])
            .map { Subject(name: $0) }
        let own = [
            Subject(
                name: "row-transposed",
                operands: Operands(
                    rank: 1, input: "1 2 -3 4", weight: "1 2 1", bias: [0.5], stride: 2, padding: 1, isTransposed: true)
            ),
            Subject(
                name: "channels-transposed",
                operands: Operands(input: "random:2x3x4", weight: "random:2x3x2x2", stride: 2, isTransposed: true)),
            Subject(
                name: "volume-transposed",
                operands: Operands(
                    rank: 3, input: "random:2x3x3", weight: "random:2x2x2", stride: 2, isTransposed: true)),
        ]
        let more = [Script.panels, .zoom, .live, .mouse, .inspect].map { $0.after("stamps", "i") }
        return takes(scenes + own, [Script.story.after("stamps", "i")], looks: looks + [("light", "quadrant")])
            + takes(own, [.story, .inspect, .panels], looks: looks)
            + takes(own + [scenes[5]], more, looks: looks)
    }

    private static let tooLarge = [
        Subject(name: "map", operands: Operands(input: "ramp:40x60", weight: "sobel-x", padding: 1)),
        Subject(
            name: "map-image",
            operands: Operands(input: "random:1x40x60", weight: "gaussian", pixels: -5...5)),
        Subject(
            name: "map-colors",
            operands: Operands(
                input: "random:3x48x64", weight: "random:2x3x3x3", bias: [1, -1], padding: 1, pixels: -5...5)),
        Subject(name: "map-row", operands: Operands(rank: 1, input: "random:400", weight: "1 2 1")),
        Subject(
            name: "map-channels", operands: Operands(input: "random:16x14x14", weight: "random:8x4x3x3", groups: 4)),
        Subject(name: "map-volume", operands: Operands(rank: 3, input: "random:12x20x24", weight: "ones:3x3x3")),
        Subject(
            name: "map-transposed",
            operands: Operands(input: "random:20x30", weight: "random:3x3", stride: 2, isTransposed: true)),
        Subject(
            name: "map-dilated",
            operands: Operands(
                input: "random:60x90", weight: "random:5x5", stride: 2, padding: 8, mode: "circular", dilation: 4)),
    ]

    /// With more products than are all made beforehand.
    private static let huge = Subject(
        name: "huge",
        operands: Operands(input: "random:1x700x1000", weight: "random:1x1x7x7", padding: 3, pixels: -5...5))

    private static var maps: [Take] {
        takes(tooLarge, [.story, .sweep, .inspect, .panels, .zoom, .mouse], looks: looks)
            + takes(tooLarge, [.sweep], looks: looks, options: Options(name: "quick", speed: 8))
            + takes([huge], [.sweep, .inspect], looks: looks)
            + takes([tooLarge[6]], [Script.story, .sweep, .zoom].map { $0.after("stamps", "i") }, looks: looks)
    }

    private static var checks: [Take] {
        [
            Subject(name: "row", operands: Operands(rank: 1, input: "2 -1 3 0 4 1 -2 5", weight: "1 0 -1", padding: 1)),
            Subject(name: "grid", operands: Operands(input: "digit3", weight: "emboss", padding: 1)),
            Subject(
                name: "filters",
                operands: Operands(input: "random:3x5x5", weight: "random:2x3x3x3", bias: [1, 2], padding: 1)),
            tooLarge[0],
            Subject(
                name: "spread",
                operands: Operands(input: "1 2 3; 4 5 6; 7 8 9", weight: "1 2; 3 4", padding: 1, isTransposed: true)),
        ].flatMap { subject in claims(for: subject) }
    }

    private static func claims(for subject: Subject) -> [Take] {
        guard let operands = subject.operands else { return [] }
        var (flipped, border, unpadded) = (operands, operands, operands)
        flipped.isFlipped = true
        border.mode = operands.isTransposed ? "zeros" : "replicate"
        unpadded.padding = 0
        let claims = [("agrees", operands), ("border", border), ("flipped", flipped), ("shape", unpadded)]
        let scripts =
            operands.isTransposed ? [Script.story.after("stamps", "i"), .story] : [.story, .inspect, .panels, .live]
        return claims.flatMap { claim in
            takes([subject], scripts, looks: looks).map { take in
                var take = take
                take.claim = claim
                return take
            }
        }
    }

    /// Other options, other sizes.
    private static var variants: [Take] {
        let subjects =
            [commands[1], commands[3]] + ["causal", "rgb", "padding_strides_transposed"].map { Subject(name: $0) }
        let options = [
            Options(name: "window", unit: "window"), Options(name: "row", unit: "row"),
            Options(name: "channel", unit: "channel"), Options(name: "still", reducedMotion: true),
            Options(name: "digits", precision: 1), Options(name: "apart", isApart: true),
            Options(name: "block", isApart: false), Options(name: "started", start: 5, loops: true),
        ]
        return options.flatMap { takes(subjects, [.story], looks: looks, sizes: [sizes[1]], options: $0) }
            + takes(subjects, [.story, .panels], looks: looks, sizes: [(40, 12), (60, 16), (300, 90)])
    }

    private static func takes(
        _ subjects: [Subject], _ scripts: [Script], looks: [(String, String)], sizes: [(Int, Int)] = Self.sizes,
        options: Options = Options()
    ) -> [Take] {
        subjects.flatMap { subject in
            sizes.flatMap { columns, rows in
                looks.flatMap { theme, glyphs in
                    scripts.map { script in
                        Take(
                            subject: subject, columns: columns, rows: rows, theme: theme, glyphs: glyphs,
                            script: script, options: options)
                    }
                }
            }
        }
    }
}
