import ConvRecipe

extension Gallery {
    /// A command line of a scene as the one of the operation that it shows, which takes options to change.
    ///
    /// - Returns: nil for a line that shows no scene.
    static func spelledOut(_ line: [String]) -> [String]? {
        guard line.first == configuration.commandName else { return nil }
        for (index, word) in line.enumerated().dropFirst() {
            guard let scene = Catalogue.scene(named: word) else { continue }
            return scene.recipe.words + line[1..<index] + line[(index + 1)...]
        }
        return nil
    }
}
