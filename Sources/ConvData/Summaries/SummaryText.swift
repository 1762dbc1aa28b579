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
    }

    private let columns: [SummaryColumn]?
    private let entries: [Entry]

    private static let deepest = 8

    /// - Returns: nil for a text that is no such summary.
    package init?(_ text: String) {
        let lines = text.split(whereSeparator: \.isNewline)
        let columns = lines.lazy.compactMap(SummaryColumn.heading).first
        var entries: [Entry] = []
        var names: [String] = []
        for row in lines.lazy.compactMap(SummaryRow.init) where columns != nil || row.depth > 0 {
            names = Array(names.prefix(max(row.depth - 1, 0)))
            if row.depth > 0, let variable = row.variable { names.append(variable) }
            guard !row.isRepeated, let head = Self.head(of: row, columns) else { continue }
            let path = row.variable == nil ? row.number ?? "" : names.suffix(Self.deepest).joined(separator: ".")
            entries.append(Entry(row: row, head: head, path: path))
        }
        guard !entries.isEmpty else { return nil }
        (self.columns, self.entries) = (columns, entries)
    }

    /// A class of another name is known by its kernel, which the parts that hold layers have none of.
    private static func head(of row: SummaryRow, _ columns: [SummaryColumn]?) -> LayerHead? {
        if let known = LayerHead(row.className) { return known }
        guard let kernel = columns.flatMap({ row.cell(.kernel, of: $0) }), kernel.hasPrefix("[") else { return nil }
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
        guard let sizes = LayerSizes(entry.head, name: entry.row.className, cell: { entry.row.cell($0, of: columns) })
        else {
            throw DataError(
                "the sizes of \(Excerpt.printable(entry.path.isEmpty ? entry.row.className : entry.path)) are not shown",
                hint: "give the layer as print(model) shows it")
        }
        var layer = try sizes.likeliestLayer()
        if let remark = choice.remark(pick, at: index) { layer.remarks.append(remark) }
        return layer
    }

    private var choice: LayerChoice {
        LayerChoice(
            entries.map { entry in
                let names = entry.row.variable == nil ? [entry.row.className, entry.path] : [entry.path]
                return LayerChoice.Entry(
                    path: entry.path, kind: entry.head.kind,
                    shown: entry.path.isEmpty ? entry.row.className : names.joined(separator: " "))
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
