import Picture
import Terminal

/// A screen without a terminal that keeps every frame of so many seconds, for a program that shows the same cells again.
///
/// A film is a row of whole numbers of 32 bits: columns and rows, then for each frame when it is shown, in
/// microseconds since the first, how many rows have changed, and of
/// each of these its place and its cells: character, style, foreground and background of 256 colours, -1 for the
/// terminal's own.
struct FilmScreen: Screen {
    let size: Size
    let clock = FilmingScreen.Clock()
    private(set) var film: [Int32]
    private let start, end: ContinuousClock.Instant
    private var shown: Canvas?

    init(size: Size, seconds: Double) {
        self.size = size
        film = [Int32(size.columns), Int32(size.rows)]
        start = clock.now
        end = start + .seconds(seconds)
    }

    mutating func show(_ canvas: Canvas) {
        let changed = (0..<size.rows).filter { shown?.rows[$0] != canvas.rows[$0] }
        film.append(Int32((clock.now - start) / .microseconds(1)))
        film.append(Int32(changed.count))
        for row in changed {
            film.append(Int32(row))
            for cell in canvas.rows[row] {
                film += [
                    Int32(cell.character.value), Int32(cell.style.rawValue), Self.index(cell.foreground),
                    Self.index(cell.background),
                ]
            }
        }
        shown = canvas
    }

    private static func index(_ color: Color?) -> Int32 {
        color.map { Int32(XtermPalette.index(nearestTo: $0)) } ?? -1
    }

    mutating func nextEvent(before deadline: ContinuousClock.Instant?) -> InputEvent? {
        guard let deadline, deadline < end else { return .terminated(signal: 15) }
        clock.now = max(clock.now, deadline)
        return nil
    }

    mutating func suspend() {}
    mutating func setMouse(_ isOn: Bool) {}
    mutating func redrawAll() {}
}
