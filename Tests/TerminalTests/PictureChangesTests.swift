import Picture
import Support
@testable import Terminal
import Testing

/// Where a picture may look different from an older one.
@Suite struct PictureChangesTests {
    private func letters(_ text: String, background: Color? = nil) -> Picture {
        var picture = Picture(background: background)
        for (column, letter) in text.enumerated() where letter != " " {
            picture.add(Face(x: Double(column), y: 0, width: 1, height: 1, letter.isUppercase ? red : blue))
        }
        return picture
    }

    /// The columns of one row that are looked at again.
    private func changes(_ old: Picture, _ new: Picture) -> String {
        let columns = new.changes(from: old, on: Size(columns: 40, rows: 1)).columns(ofRow: 0).joined()
        return String((0..<40).map { columns.contains($0) ? "x" : "." }.reversed().drop { $0 == "." }.reversed())
    }

    @Test func whatIsTheSameHasNone() {
        #expect(changes(letters("abc def"), letters("abc def")) == "")
        #expect(letters("abc").changes(from: letters("abc"), on: Size(columns: 40, rows: 1)).isEmpty)
    }

    @Test func whatComesWhatGoesAndWhatIsReplaced() {
        #expect(changes(letters("ab   def"), letters("abc  def")) == "..x")
        #expect(changes(letters("abc  def"), letters("ab   def")) == "..x")
        #expect(changes(letters("abc  def"), letters("aBc  dEf")) == ".x....x")
        #expect(changes(letters(""), letters("  abc")) == "..xxx")
        #expect(changes(letters("  abc"), letters("")) == "..xxx")
    }

    /// What goes on behind what is new is found again, however much is new.
    @Test func whatIsBehindIsFoundAgain() {
        let few = letters("a                              fghi  m")
        #expect(changes(few, letters("a bcdefghijklmnopqrstuvwxyzabc fghi  m")) == "..xxxxxxxxxxxxxxxxxxxxxxxxxxxx")
        #expect(changes(few, letters("a bcdefgh                      fGhi  m")) == "..xxxxxxx.......................x")
    }

    @Test func anotherBackgroundChangesAll() {
        #expect(changes(letters("a"), letters("a", background: blue)) == String(repeating: "x", count: 40))
    }

    @Test func anotherOrderChangesWhatLiesOnTop() {
        let (low, high) = (Face(x: 2, y: 0, width: 4, height: 1, red), Face(x: 4, y: 0, width: 4, height: 1, blue))
        var (old, new) = (Picture(), Picture())
        for face in [low, high] { old.add(face) }
        for face in [high, low] { new.add(face) }
        #expect(changes(old, new).contains("x"))
    }

    /// Of long lists too much may be found, but never too little: whatever looks different is in it.
    @Test func whatLooksDifferentIsFound() {
        var random = SeededRandom(seed: 7)
        let size = Size(columns: 90, rows: 6)
        func face() -> Face {
            Face(
                x: Double(random.pick(-4...90)), y: Double(random.pick(-1...6)), width: Double(random.pick(1...9)),
                height: Double(random.pick(1...2)), random.pick([red, green, blue]))
        }
        var faces = (0..<60).map { _ in face() }
        for step in 0..<200 {
            let old = faces
            for _ in 0..<random.pick(1...30) {
                switch random.pick(0...2) {
                case 0: faces[random.pick(0..<faces.count)] = face()
                case 1: faces.insert(face(), at: random.pick(0...faces.count))
                default: if faces.count > 40 { faces.remove(at: random.pick(0..<faces.count)) }
                }
            }
            var (before, after) = (Picture(), Picture())
            for face in old { before.add(face) }
            for face in faces { after.add(face) }
            let changes = after.changes(from: before, on: size)
            let (was, now) = (
                Canvas(before, size: size, glyphs: .ascii), Canvas(after, size: size, glyphs: .ascii)
            )
            for row in 0..<size.rows {
                let found = Set(changes.columns(ofRow: row).joined())
                for column in 0..<size.columns where was[column, row] != now[column, row] {
                    #expect(found.contains(column), "step \(step): \(column), \(row)")
                }
            }
        }
    }
}
