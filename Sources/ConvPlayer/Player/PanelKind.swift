import ConvCode

/// What can lie open over the stage, or below it.
enum PanelKind: Equatable, Sendable {
    case help, formula
    case code(CodePage)
}
