/// Where the text of `--layer` stands: it is typed, or a file of that name holds it, or standard input does.
struct LayerSource {
    /// For what is said of it.
    let name: String
    let text: String
    let isTyped: Bool

    /// No printed model is longer.
    private static let longest = 1 << 22

    init(_ given: String, of recipe: Recipe, reading reader: any SourceReader) throws(RecipeError) {
        let isPiped = given == "-"
        // A layer has brackets, and hardly any file has them in its name.
        isTyped = !isPiped && (given.contains("(") || given.contains("\n") || !reader.exists(given))
        name = isTyped ? "--layer" : isPiped ? "standard input" : given
        guard !isTyped else {
            text = given
            return
        }
        if isPiped { try Self.check(recipe) }
        let bytes = isPiped ? try reader.standardInput() : try reader.bytes(of: given)
        guard bytes.count <= Self.longest else {
            throw RecipeError(
                .badData, "\(name) has more than \(Self.longest >> 20) MiB, too much for a model",
                hint: "give what print(model) shows, or a part of it")
        }
        text = String(decoding: bytes, as: UTF8.self)
    }

    private static func check(_ recipe: Recipe) throws(RecipeError) {
        let operands = [("input", recipe.input), ("weight", recipe.weight), ("bias", recipe.bias)]
        guard let operand = operands.first(where: { $1 == "-" }) else { return }
        throw RecipeError(
            .usage, "standard input cannot be both the layer and the \(operand.0)", hint: "give one of them as a file")
    }
}
