/// A model as torchinfo's `summary` shows it: a tree of layers with their sizes, but without their arguments.
///
///     Layer (type:depth-idx)     Input Shape        Output Shape       Kernel Shape   Param #
///     Net                        [1, 3, 32, 32]     [1, 16, 16, 16]    --             --
///     ├─Conv2d: 1-1              [1, 3, 32, 32]     [1, 16, 16, 16]    [3, 3]         448
package struct SummaryText {
    private struct Entry {
        let row: SummaryRow
        let head: LayerHead
        /// The names of the parts that it is in, or its number in the tree.
        let path: String
        /// The name of its class, for sentences.
        var shown: String { Excerpt.name(row.className) }
    }

    private let columns: [SummaryColumn]?
    private let entries: [Entry]

    /// What tells more than a summary.
    static let printHint = "give the layer as print(model) shows it"

    /// - Returns: nil for a text that is no such summary, or has layers with their arguments beside it.
    package init?(_ text: String) {
        var lines = text.split(whereSeparator: \.isNewline)[...]
        var columns: [SummaryColumn]?
        if let heading = lines.firstIndex(where: { SummaryColumn.heading($0) != nil }) {
            columns = SummaryColumn.heading(lines[heading])
            lines = lines[(heading + 1)...]
        }
        if columns != nil, LayerText.hasLayers(besideSummary: text) { return nil }
        var entries: [Entry] = []
        var names = LayerPath()
        for row in lines.lazy.compactMap(SummaryRow.init) where columns != nil || row.depth > 0 {
            names.leave(to: max(row.depth - 1, 0))
            if row.depth > 0, let variable = row.variable { names.enter(variable) }
            guard !row.isRepeated, let head = Self.head(of: row, columns) else { continue }
            let path = row.variable == nil ? row.number ?? "" : names.text
            entries.append(Entry(row: row, head: head, path: path))
        }
        guard !entries.isEmpty else { return nil }
        (self.columns, self.entries) = (columns, entries)
    }

    /// A class that somebody made is known by its kernel, which the parts that hold layers have none of.
    private static func head(of row: SummaryRow, _ columns: [SummaryColumn]?) -> LayerHead? {
        let known = LayerHead(row.className), kernel = columns.flatMap { row.cell(.kernel, of: $0) }
        if let known {
            guard case .derived = known, columns?.contains(.kernel) == true else { return known }
            return kernel == "--" ? nil : known
        }
        guard let kernel, kernel.hasPrefix("[") else { return nil }
        return LayerHead(row.className, axes: kernel.split(separator: ",").count)
    }

    /// - Parameters:
    ///   - pick: which of several layers, by its number from 1 or by its name.
    ///   - fits: whether a layer of this class is wanted: the only one that is needs no picking.
    package func layer(
        _ pick: String? = nil, where fits: (LayerClass) -> Bool = { _ in true }
    ) throws(DataError) -> Layer {
        guard let columns else {
            throw DataError(
                "the summary begins without its heading, which says what its columns are",
                hint: "copy the line that begins with Layer (type as well")
        }
        try check(columns)
        let index = try choice.index(pick, where: fits)
        let entry = entries[index]
        guard let sizes = LayerSizes(entry.head, name: entry.shown, cell: { entry.row.cell($0, of: columns) })
        else {
            throw DataError(
                "the sizes of \(entry.path.isEmpty ? entry.shown : Excerpt.printable(entry.path)) are not shown",
                hint: Self.printHint)
        }
        var layer = try sizes.likeliestLayer()
        if let remark = choice.remark(pick, at: index) { layer.remarks.append(remark) }
        return layer
    }

    private var choice: LayerChoice {
        LayerChoice(
            entries.map { entry in
                let names = entry.row.variable == nil ? [entry.shown, entry.path] : [entry.path]
                return LayerChoice.Entry(
                    path: entry.path, kind: entry.head.kind,
                    shown: entry.path.isEmpty ? entry.shown : names.joined(separator: " "))
            })
    }

    private func check(_ columns: [SummaryColumn]) throws(DataError) {
        let needed: [SummaryColumn] = [.input, .output, .kernel, .parameters]
        let missing = needed.filter { !columns.contains($0) }
        guard let first = missing.first else { return }
        let others = missing.dropFirst().map { " and its \($0.rawValue)" }.joined()
        let names = needed.map { "\"\($0.option)\"" }.joined(separator: ", ")
        throw DataError(
            "\(entries.count.counted("layer")) \(entries.count == 1 ? "is" : "are") given, each without its \(first.rawValue)\(others): \(choice.listed)",
            hint: "print the summary with col_names=(\(names)), or give what print(model) shows")
    }
}
