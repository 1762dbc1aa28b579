import ArgumentParser
import ConvData

/// What the parser of options says of arguments that it does not take: what is wrong, and what to change, each without its
/// capital and its full stop.
struct ParserMessage {
    let reason: String
    let hint: String?

    /// - Returns: nil where nothing is wrong: help was asked for, or the version.
    ///
    /// - Parameter arguments: what was parsed.
    init?(_ error: any Error, of arguments: [String]) {
        guard Convviz.exitCode(for: error) != .success else { return nil }
        let text = Self.withoutFarName(Convviz.message(for: error)).split(separator: "\n").joined(separator: " ")
        let sentences = text.split(separator: ". ", maxSplits: 1).map { sentence in
            String(sentence.last == "." ? sentence.dropLast() : sentence).lowercasedFirst
        }
        let reason = sentences.first ?? "this cannot be understood"
        self.reason = reason
        hint = sentences.dropFirst().first ?? Self.advice(on: reason, to: arguments)
    }

    /// `Unknown option '--foo'. Did you mean '--loop'?` without what is not near enough to be meant.
    static func withoutFarName(_ text: String) -> String {
        var parts = text.split(separator: "'", omittingEmptySubsequences: false)
        guard parts.count >= 5, parts[0].hasSuffix("nknown option "), parts[2] == ". Did you mean ",
            Suggestion.closest(to: name(parts[1]), among: [name(parts[3])]) == nil
        else { return text }
        parts[4] = parts[4].drop { $0 == "?" }
        parts.removeSubrange(2...3)
        return parts.joined(separator: "'")
    }

    /// Dashes are alike in all options.
    private static func name(_ option: Substring) -> String { String(option.drop { $0 == "-" }) }
}
