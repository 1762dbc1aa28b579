import Terminal

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Writes a line for every canvas: its name, a tab, its fingerprint. With a name it prints that canvas instead.
@main
enum Witness {
    static func main() throws {
        let takes = Takes.all(gallery: Adapter.gallery, themes: Adapter.themes.map(\.name))
        guard CommandLine.arguments.count > 1 else { return try record(takes) }
        try show(CommandLine.arguments[1], among: takes)
    }

    private static func record(_ takes: [Take]) throws {
        for take in takes {
            for (name, canvas) in try canvases(of: take) {
                print("\(take.name)/\(name)\t\(canvas.fingerprint)")
            }
        }
    }

    private static func show(_ name: String, among takes: [Take]) throws {
        for take in takes where name.hasPrefix(take.name + "/") {
            for (shot, canvas) in try canvases(of: take) where name == "\(take.name)/\(shot)" {
                return print(canvas.escaped, terminator: "")
            }
        }
        print("There is no canvas '\(name)'; Scripts/witness record writes the names of all.")
        exit(1)
    }

    private static func canvases(of take: Take) throws -> [(name: String, canvas: Canvas)] {
        var screen = try FilmingScreen(size: Size(columns: take.columns, rows: take.rows), script: take.script)
        try Adapter.play(take, on: &screen)
        return screen.kept
    }
}
