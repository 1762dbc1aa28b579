/// What is said of an operation because of the way it was asked for.
package struct Notes: Equatable, Sendable {
    /// What was done to an operand to make it fit.
    private let operands: [String]
    /// How the parameters were understood: whose "same" it is. No longer true once they are changed.
    private let parameters: String?

    package init(operands: [String?] = [], parameters: String? = nil) {
        self.operands = operands.compactMap(\.self)
        self.parameters = parameters
    }

    package var ofOperands: Notes { Notes(operands: operands) }

    /// `grey: the brightness of 3 channels; padding 'same' as in PyTorch`; nil where there is nothing to say.
    package var text: String? {
        let all = operands + [parameters].compactMap(\.self)
        return all.isEmpty ? nil : all.joined(separator: "; ")
    }
}
