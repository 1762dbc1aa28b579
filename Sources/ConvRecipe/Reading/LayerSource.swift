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
        isTyped = !isPiped && (given.contains("\n") || !reader.exists(given))
        name = isTyped ? "--layer" : isPiped ? "standard input" : given
        guard !isTyped else {
            if Self.looksLikeFile(given) {
                throw RecipeError(
                    .noInput, "--layer: there is no file '\(given)'",
                    hint: "give a file that is there, or a layer as PyTorch prints it")
            }
            text = given
            return
        }
        if isPiped { try Self.check(recipe) }
        let bytes = try Self.model { () throws(RecipeError) in
            isPiped ? try reader.standardInput() : try reader.bytes(of: given)
        }
        guard bytes.count <= Self.longest else {
            throw RecipeError(
                .badData, "\(name) has more than \(Self.longest >> 20) MiB, too much for a model",
                hint: "give what print(model) shows, or a part of it")
        }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// A layer has brackets, and no class of layers is written in small letters.
    private static func looksLikeFile(_ given: String) -> Bool {
        guard !given.contains(where: { "([\n".contains($0) }) else { return false }
        guard !given.contains("/") else { return true }
        guard let dot = given.lastIndex(of: ".") else { return false }
        let ending = given[dot...].dropFirst()
        return (1...5).contains(ending.count) && ending.allSatisfy { $0.isLowercase || $0.isNumber }
            && ending.contains(where: \.isLowercase)
    }

    /// What is too large, or has no digits, is to be another model, not other numbers.
    private static func model(_ read: () throws(RecipeError) -> [UInt8]) throws(RecipeError) -> [UInt8] {
        do throws(RecipeError) {
            return try read()
        } catch {
            guard error.kind == .badData else { throw error }
            throw RecipeError(.badData, error.reason, hint: "give what print(model) shows, or a part of it")
        }
    }

    private static func check(_ recipe: Recipe) throws(RecipeError) {
        let operands = [("input", recipe.input), ("weight", recipe.weight), ("bias", recipe.bias)]
        guard let operand = operands.first(where: { $1 == "-" }) else { return }
        throw RecipeError(
            .usage, "standard input cannot be both the layer and the \(operand.0)", hint: "give one of them as a file")
    }
}
