import ConvStory
import Picture

/// What is said above the arrays in place of the story's own sentence: a notice, or what the author of a lesson says.
package struct Speech: Equatable, Sendable {
    package let text: String
    let isNotice: Bool
    /// Where a window is too narrow for all of it, two lines at a time are read.
    private let page: Int

    private init(_ text: String, isNotice: Bool, page: Int) {
        (self.text, self.isNotice, self.page) = (text, isNotice, page)
    }

    /// Why something could not be done, or what has changed.
    package static func notice(_ text: String) -> Speech { Speech(text, isNotice: true, page: 0) }

    /// - Parameter page: counted from 0.
    package static func authored(_ text: String, page: Int = 0) -> Speech { Speech(text, isNotice: false, page: page) }

    /// Lines of a page.
    package static let lines = 2
    /// `2/3`, behind the last line.
    private static let pageMark = 13

    /// In how many pages a text is read.
    package static func pageCount(_ text: String, columns: Int) -> Int { pages(text, columns: columns - 2).count }

    /// How many lines a text takes where it is not read in pages.
    package static func lineCount(_ text: String, columns: Int) -> Int {
        text.terms.joined().wrapped(columns: columns).count
    }

    /// What stands there, and which part of it that is where it is not all.
    func lines(columns: Int) -> (lines: [String], mark: String?) {
        let pages = Self.pages(text, columns: columns)
        let index = min(max(page, 0), pages.count - 1)
        return (
            pages[index],
            pages.count > 1 ? "\(index + 1)/\(pages.count)" + (index + 1 < pages.count ? " space" : "") : nil
        )
    }

    /// No page ends within an expression that one page can hold.
    private static func pages(_ text: String, columns: Int) -> [[String]] {
        let groups = text.terms
        let whole = groups.joined().wrapped(columns: columns)
        guard whole.count > lines else { return [whole] }
        func fits(_ terms: [String]) -> Bool { terms.wrapped(columns: columns - pageMark).count <= lines }
        var pages: [[String]] = [[]]
        func words(_ term: String) -> [[String]] { term.split(separator: " ").map { [String($0)] } }
        let parts = groups.flatMap { group in
            fits(group) ? [group] : group.flatMap { fits([$0]) ? [[$0]] : words($0) }
        }
        for part in parts {
            let page = pages[pages.count - 1] + part
            if fits(page) || pages == [[]] { pages[pages.count - 1] = page } else { pages.append(part) }
        }
        // A single word may be longer than a page.
        return pages.map { $0.wrapped(columns: columns - pageMark) }.flatMap { page in
            stride(from: 0, to: page.count, by: lines).map { Array(page[$0..<min($0 + lines, page.count)]) }
        }
    }
}

extension Speech {
    /// In the first rows of a screen.
    package func draw(columns: Int, theme: Theme, in picture: inout Picture) {
        let said = lines(columns: columns - 2)
        for (row, line) in said.lines.enumerated() {
            picture.add([Word(line, .strong)], column: 1, row: row, limit: columns - 1, theme: theme)
        }
        guard let mark = said.mark else { return }
        picture.add(
            [Word(mark, .faint)], column: columns - 1 - mark.count, row: said.lines.count - 1, limit: columns,
            theme: theme)
    }
}
