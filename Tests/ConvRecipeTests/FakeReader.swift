import ConvRecipe

/// Files that a test has made up, by their paths.
struct FakeReader: SourceReader {
    var files: [String: String] = [:]
    var directories: Set<String> = []
    var input = ""

    func bytes(of path: String) throws(RecipeError) -> [UInt8] {
        guard let text = files[path] else { throw RecipeError(.noInput, "\(path) is missing", hint: "write it") }
        return Array(text.utf8)
    }

    func standardInput() throws(RecipeError) -> [UInt8] { Array(input.utf8) }
    func exists(_ path: String) -> Bool { files[path] != nil || directories.contains(path) }
    func isDirectory(_ path: String) -> Bool { directories.contains(path) }
}

extension Recipe {
    /// With what an option of a command would say.
    static func of(_ kind: OperationKind, _ change: (inout Recipe) -> Void = { _ in }) -> Recipe {
        var recipe = Recipe(kind)
        change(&recipe)
        return recipe
    }

    /// Why it cannot be made; nil where it can.
    func refusal(reading reader: some SourceReader = FakeReader()) -> RecipeError? {
        do throws(RecipeError) {
            _ = try operation(reading: reader)
            return nil
        } catch {
            return error
        }
    }
}
