import ConvLesson
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
    private static let optionMargin = 5
    /// Rows round a page of words: its title, and the timeline.
    private static let pageMargin = 6

    func faults(of made: MadeScene) -> [Fault] {
        let mark = made.scene.mark
        let halts = made.stops.compactMap { $0.question?.isOfBeside == true ? nil : $0.question?.halt }
        var faults = [
            made.story.flatMap { fault(of: $0, visiting: made.stops.map(\.time) + halts, at: mark) },
            made.beside.flatMap { fault(of: $0, visiting: [$0.storyboard.end], at: mark) },
        ]
        if case .page(let text) = made.scene.content { faults.append(fault(ofPage: text, at: mark)) }
        for stop in made.scene.stops {
            faults.append(stop.say.flatMap { fault(of: $0, at: stop.marks[.say]) })
            faults.append(stop.asking?.reveal.flatMap { fault(of: $0, at: stop.marks[.reveal]) })
            faults += (stop.asking?.options ?? []).map { fault(ofOption: $0, at: stop.marks[.options]) }
        }
        return faults.compactMap(\.self)
    }

    /// Of a story that has all its numbers on a larger screen.
    private func fault(of story: Story, visiting times: [StoryTime], at mark: Mark) -> Fault? {
        let scenes = ([.start] + times).lazy.map { story.scene(at: story.storyboard.moment(at: $0)) }
        guard let scene = scenes.first(where: { !Self.hasAll($0, size) && Self.hasAll($0, Self.largest) }) else {
            return nil
        }
        let needed = Self.smallest(above: size) { Self.hasAll(scene, $0) }
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
        let count = text.wrapped(columns: size.columns - margin).count
        guard count > room else { return nil }
        let columns = (size.columns...max(size.columns, Self.largest.columns)).first {
            text.wrapped(columns: $0 - margin).count <= room
        }
        return Fault(
            "at \(size.columns)×\(size.rows) this \(noun) takes \(count) lines; there is room for \(room)",
            hint: columns.map { "--size \($0)x\(size.rows) has room; else say it more shortly" }
                ?? "say it more shortly", at: mark)
    }

    /// Whether all of it stands there, with every number.
    private static func hasAll(_ scene: Scene, _ size: Size) -> Bool {
        let stage = Area(columns: size.columns, rows: size.rows - PanelPlace.footer)
        return Stage.layout(of: scene, in: stage, look: Look(theme: .dark))?.isWhole == true
    }

    /// With more columns if that helps, or more rows, or both.
    private static func smallest(above size: Size, _ hasRoom: (Size) -> Bool) -> Size {
        func columns(at rows: Int) -> Int {
            least(size.columns, largest.columns) { hasRoom(Size(columns: $0, rows: rows)) }
        }
        func rows(at columns: Int) -> Int {
            least(size.rows, largest.rows) { hasRoom(Size(columns: columns, rows: $0)) }
        }
        let wide = Size(columns: columns(at: size.rows), rows: size.rows)
        if hasRoom(wide) { return wide }
        let tall = Size(columns: size.columns, rows: rows(at: size.columns))
        if hasRoom(tall) { return tall }
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
