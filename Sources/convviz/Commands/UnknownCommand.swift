import ConvData
import ConvRecipe

/// A word that stands where a command should.
struct UnknownCommand {
    let word: String
    /// Of the commands that there are.
    let names: [String]

    var failure: Failure { Failure(.usage, "there is no command '\(word)'", hint: hint) }

    private var hint: String {
        if ["version", "help"].contains(word.lowercased()) { return "did you mean '--\(word.lowercased())'?" }
        if let scene = Catalogue.scene(named: word) { return "did you mean 'gallery \(scene.name)'?" }
        if let transposed { return "a transposed convolution is convviz \(transposed) --transposed" }
        if let near = Suggestion.closest(to: word, among: names) { return "did you mean '\(near)'?" }
        return "the commands are \(names.joined(separator: ", ")); convviz --help tells more"
    }

    /// `conv2d` for what other libraries call `ConvTranspose2d`, `Conv2DTranspose` or `deconv`.
    private var transposed: String? {
        let word = word.lowercased()
        guard word.contains("transpose") || word.contains("deconv") else { return nil }
        return word.contains("1") ? "1d" : word.contains("3") ? "3d" : "conv2d"
    }
}
