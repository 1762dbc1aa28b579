import ConvEngine
import ConvStory

/// What questions that are open ask about a stage: whatever is pointed at there must not tell it.
package struct AskedFacts: Equatable, Sendable {
    /// Something that is asked for.
    package enum Fact: String, Sendable {
        case size = "how large the output is"
        case window = "which cells are read"
        case number = "its number"
    }

    /// Whose number is asked for.
    private var outputs: Set<Position> = []
    /// Those that any cell has to do with.
    private var ofAllCells: Fact?

    package init() {}

    /// - Parameter beside: whether the second stage is meant.
    package init(_ questions: some Sequence<AskedQuestion>, beside: Bool) {
        for question in questions where question.isOfBeside == beside {
            if question.veil.contains(.size) { ofAllCells = .size }
            if question.veil.contains(.window) { ofAllCells = ofAllCells ?? .window }
            if let output = question.key.output { outputs.insert(output) }
        }
    }

    package var isEmpty: Bool { outputs.isEmpty && ofAllCells == nil }

    /// Whether each cell that could be pointed at tells something.
    package var areToldByAll: Bool { ofAllCells != nil }

    /// What is told by what is lit about a cell; nil where that is nothing.
    package func told(by inspection: Inspection) -> Fact? {
        ofAllCells ?? (outputs.contains(where: inspection.shows) ? .number : nil)
    }
}
