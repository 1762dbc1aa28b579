/// What a layer takes: its arguments by name, in the order in which values without one are taken.
struct LayerSignature {
    /// Of the layer.
    let name: String
    let required: [String]
    let order: [String]
    /// Arguments that have a name always.
    var others: [String] = []
    /// Whether arguments that are not known are taken, as those of a class that somebody derived.
    var isOpen = false

    /// - Parameter offset: gets the place of what is read, so that an error can point at it.
    /// - Returns: the values by the names of their arguments, in the order in which they stand.
    func values(of arguments: [LayerArgument], _ offset: inout Int) throws(DataError) -> [LayerValue] {
        var values: [LayerValue] = []
        var given: Set<String> = []
        var hasNames = false
        for (index, argument) in arguments.enumerated() {
            offset = argument.offset
            hasNames = hasNames || argument.name != nil
            let name = try name(of: argument, at: index, after: hasNames)
            guard given.insert(name).inserted else {
                throw DataError("\(Excerpt.printable(name)) is given twice", hint: "leave out one of them")
            }
            offset = argument.value.first?.offset ?? offset
            values.append(LayerValue(name: name, tokens: argument.value))
        }
        if let missing = required.first(where: { !given.contains($0) }) {
            throw DataError("\(missing) is missing", hint: "write \(name)(\(required.joined(separator: ", ")), ...)")
        }
        return values
    }

    private func name(of argument: LayerArgument, at index: Int, after hasNames: Bool) throws(DataError) -> String {
        guard let text = argument.name else {
            guard !hasNames else {
                throw DataError("a value without a name follows one with a name", hint: "write its name, as stride=2")
            }
            guard index < order.count else {
                throw DataError("\(name) takes no more than \(order.count) values", hint: "leave out the rest")
            }
            return order[index]
        }
        if isOpen || order.contains(text) || others.contains(text) { return text }
        throw DataError(
            "\(Excerpt.quoted(text)) is not an argument of \(name)",
            hint: Suggestion.closest(to: text, among: order + others).map { "did you mean '\($0)'?" }
                ?? "its arguments are \(order.joined(separator: ", "))")
    }
}
