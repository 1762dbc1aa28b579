import ConvEngine

/// A question as it is written, with nothing computed.
package struct Asking: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Equatable, Sendable {
        case value, shape, count, inputs, choice, parameter
    }

    package let kind: Kind
    /// Of a choice, two to five.
    package var options: [String] = []
    /// What the author takes for the answer; of a choice the number of the option, from 1.
    package var expect: String?
    /// Of a choice, why a wrong option is wrong, by its number, as far as the author says it.
    package var because: [Int: String] = [:]
    /// What is counted; without it the outputs, or whatever the author expects.
    package var counted: Counted?
    /// The parameter that is asked for, and the shape it is to reach.
    package var name: ParameterName?
    package var target: [Int] = []
    package var hidesProducts = false
    /// Whether the second stage is meant.
    package var isOfBeside = false
    /// What is said when the answer is shown.
    package var reveal: String?

    package init(_ kind: Kind) {
        self.kind = kind
    }

    /// Whether all is there that it takes to ask; what is not was said when it was read.
    package var isWhole: Bool {
        switch kind {
        case .choice: !options.isEmpty && expect != nil
        case .parameter: name != nil && !target.isEmpty
        default: true
        }
    }
}
