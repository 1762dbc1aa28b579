import ConvLesson
import ConvPlayer
import ConvStage
import ConvStory
import Terminal

/// What of a scene a screen of some size has no room for.
struct SceneRoom {
    let size: Size

    /// A large window. What has no room there either is meant to be seen from afar, as a picture is, or page by page.
    private static let largest = Size(columns: 120, rows: 40)
    /// Columns that stand beside a sentence, and before an option.
    private static let margin = 2
    private static let optionMargin = 4
    /// Rows round a page of words: its title, and the timeline.
    private static let pageMargin = 6

    func faults(of shown: ShownScene) -> [Fault] {
        let scene = shown.made.scene
        var faults = [shown.isComplete ? fault(of: visits(of: shown), at: scene.mark) : nil]
        if case .page(let text) = scene.content { faults.append(fault(ofPage: text, at: scene.mark)) }
        for stop in scene.stops {
            faults.append(stop.say.flatMap { fault(of: $0, at: stop.marks[.say]) })
            faults.append(stop.asking?.reveal.flatMap { fault(of: $0, at: stop.marks[.reveal]) })
            for reason in (stop.asking?.because ?? [:]).sorted(by: { $0.key < $1.key }) {
                faults.append(fault(of: reason.value, at: stop.marks[.because]))
            }
            faults += (stop.asking?.options ?? []).map { fault(ofOption: $0, at: stop.marks[.options]) }
        }
        return faults.compactMap(\.self)
    }

    /// As the player shows it on a usual terminal.
    private func visits(of shown: ShownScene) -> [LessonPlayer] {
        let terminal = TerminalFound(capabilities: Capabilities(colors: .palette, hasBlocks: true), isLight: false)
        guard let first = shown.shows.first else { return [] }
        return LessonPlayer.visits(
            of: shown.made.scene, staged: shown.staged(on: terminal, behind: first, isTried: true))
    }

    /// Of what has all its numbers on a larger screen.
    private func fault(of visits: [LessonPlayer], at mark: Mark) -> Fault? {
        let stages = visits.lazy.map(\.stages)
        guard let stages = stages.first(where: { !$0.hasRoom(at: size) && $0.hasRoom(at: Self.largest(for: $0)) })
        else { return nil }
        let needed = Self.smallest(from: size, to: Self.largest(for: stages)) { stages.hasRoom(at: $0) }
        let needs = [
            needed.columns > size.columns ? "\(needed.columns) columns" : nil,
            needed.rows > size.rows ? "\(needed.rows) rows" : nil,
        ].compactMap(\.self).joined(separator: " and ")
        return Fault(
            "at \(size.columns)×\(size.rows) this scene needs \(needs) to show every number",
            hint: "--size \(needed.columns)x\(needed.rows) has room; else show fewer numbers", at: mark)
    }

    /// A sentence has two lines.
    private func fault(of sentence: String, at mark: Mark?) -> Fault? {
        fault(of: sentence, lines: 2, margin: Self.margin, "sentence", at: mark)
    }

    private func fault(ofOption option: String, at mark: Mark?) -> Fault? {
        fault(of: option, lines: 1, margin: Self.optionMargin, "option", at: mark)
    }

    private func fault(ofPage text: String, at mark: Mark) -> Fault? {
        func lines(_ columns: Int) -> Int {
            text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
                $0 + String($1).wrapped(columns: columns - Self.margin).count
            }
        }
        let (count, room) = (lines(size.columns), size.rows - Self.pageMargin)
        guard count > room else { return nil }
        return Fault(
            "at \(size.columns)×\(size.rows) this page takes \(count.counted("line")); there is room for \(room)",
            hint: "--size \(size.columns)x\(count + Self.pageMargin) has room; else make two pages", at: mark)
    }

    private func fault(of text: String, lines room: Int, margin: Int, _ noun: String, at mark: Mark?) -> Fault? {
        let count = Speech.lineCount(text, columns: size.columns - margin)
        guard count > room else { return nil }
        let columns = (size.columns...max(size.columns, Self.largest.columns)).first {
            Speech.lineCount(text, columns: $0 - margin) <= room
        }
        return Fault(
            "at \(size.columns)×\(size.rows) this \(noun) takes \(count) lines; there is room for \(room)",
            hint: columns.map { "--size \($0)x\(size.rows) has room; else say it more shortly" }
                ?? "say it more shortly", at: mark)
    }

    /// Twice as large for two stages, one above the other or side by side.
    private static func largest(for stages: Stages) -> Size {
        stages.arePair ? Size(columns: 2 * largest.columns, rows: 2 * largest.rows) : largest
    }

    /// With more columns or more rows, whichever is less of what there is; where neither helps, with both.
    private static func smallest(from size: Size, to largest: Size, _ hasRoom: (Size) -> Bool) -> Size {
        func columns(at rows: Int) -> Int {
            least(size.columns, largest.columns) { hasRoom(Size(columns: $0, rows: rows)) }
        }
        func rows(at columns: Int) -> Int {
            least(size.rows, largest.rows) { hasRoom(Size(columns: columns, rows: $0)) }
        }
        let wide = Size(columns: columns(at: size.rows), rows: size.rows)
        let tall = Size(columns: size.columns, rows: rows(at: size.columns))
        let isNearer = wide.columns * size.rows <= tall.rows * size.columns
        if let found = (isNearer ? [wide, tall] : [tall, wide]).first(where: hasRoom) { return found }
        let height = rows(at: largest.columns)
        return Size(columns: columns(at: height), rows: height)
    }

    /// The least number that will do, where greater ones do as well; else the greatest.
    private static func least(_ first: Int, _ last: Int, _ will: (Int) -> Bool) -> Int {
        var (low, high) = (first, max(last, first))
        while low < high {
            let middle = (low + high) / 2
            if will(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
