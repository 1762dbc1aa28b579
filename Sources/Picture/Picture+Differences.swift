extension Picture {
    /// Where the elements lie that only this picture has, and those that only an older one had: all others come in the same
    /// order in both. There may be fewer differences than are found where very much has changed.
    package func differences(from old: Picture) -> (new: [CellBounds], gone: [CellBounds]) {
        let (sheets, others) = (sheets, old.sheets)
        var (new, gone): ([CellBounds], [CellBounds]) = ([], [])
        for gap in Gap.all(between: sheets.map(\.identity), and: others.map(\.identity)) {
            // What is in them is compared one by one.
            for step in 0..<max(gap.mine.count, gap.theirs.count) {
                let mine = step < gap.mine.count ? sheets[gap.mine.lowerBound + step] : Sheet()
                let theirs = step < gap.theirs.count ? others[gap.theirs.lowerBound + step] : Sheet()
                for gap in Gap.all(between: mine.elements, and: theirs.elements) {
                    new += mine.bounds[gap.mine]
                    gone += theirs.bounds[gap.theirs]
                }
            }
        }
        return (new, gone)
    }
}
