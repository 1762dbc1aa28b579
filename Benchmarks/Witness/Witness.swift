import Terminal

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Writes a line for every canvas: its name, a tab, its fingerprint. With a name it prints that canvas instead, and with
/// `film SCENE COLUMNS ROWS SECONDS FILE` it writes what a scene of the gallery or a command shows, frame by frame.
@main
enum Witness {
    static func main() throws {
        let takes = Takes.all(gallery: Adapter.gallery, themes: Adapter.themes.map(\.name))
        guard CommandLine.arguments.count > 1 else { return try record(takes) }
        if CommandLine.arguments[1] == "film" { return try film(CommandLine.arguments.dropFirst(2)) }
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

    private static func film(_ arguments: ArraySlice<String>) throws {
        let numbers = arguments.dropFirst().compactMap { Int($0) }
        guard let scene = arguments.first, numbers.count == 3, let path = arguments.last, let file = fopen(path, "w")
        else { exit(64) }
        guard Adapter.names.contains(scene) else {
            print("There is no scene '\(scene)' to be filmed: name one of \(Adapter.names.joined(separator: ", ")).")
            exit(64)
        }
        let take = Take(subject: Subject(name: scene), columns: numbers[0], rows: numbers[1])
        var screen = FilmScreen(size: Size(columns: take.columns, rows: take.rows), seconds: Double(numbers[2]))
        try Adapter.play(take, on: &screen, clock: screen.clock)
        let isWritten = screen.film.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
        guard fclose(file) == 0, isWritten else { exit(73) }
    }

    private static func canvases(of take: Take) throws -> [(name: String, canvas: Canvas)] {
        var screen = try FilmingScreen(size: Size(columns: take.columns, rows: take.rows), script: take.script)
        try Adapter.play(take, on: &screen, clock: screen.clock)
        return screen.kept
    }
}
