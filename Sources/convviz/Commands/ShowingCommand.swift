import ArgumentParser
import ConvRecipe

/// A command that shows one operation: what is typed for it, a lesson may say as well.
protocol ShowingCommand: ParsableCommand {
    /// What a second stage shows; nil where there is none.
    var beside: String? { get }
    var output: OutputOptions { get }

    /// - Parameter reader: for operands that are files or standard input.
    func show(reading reader: some SourceReader) throws -> Show
}
