import ConvEngine
import ConvStory

/// Outputs that a question is going to ask for: a cursor is not to tell it before.
struct AskedOutputs: Equatable, Sendable {
    var outputs: Set<Position> = []
    /// Whether the cells are asked for that one of them reads: any cursor on an input would tell some of them.
    var hasWindow = false

    func areTold(by inspection: Inspection) -> Bool { outputs.contains(where: inspection.shows) }
}
