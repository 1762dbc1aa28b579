/// A known name, with or without a shape: `edge`, `ramp`, `random:3x5x5`.
package struct NamedSource: Equatable, Sendable {
    package let name: String
    package let shape: [Int]?

    /// What a source is to be.
    package enum Role: Equatable, Sendable {
        case input, weight, bias

        /// The option that gives it.
        package var option: String {
            switch self {
            case .input: "input"
            case .weight: "weight"
            case .bias: "bias"
            }
        }
    }

    /// Every name that a source can have.
    package static var names: [String] {
        NamedPattern.names + NamedInput.all.map(\.name) + NamedKernel.names
    }

    /// The names that are likely to be meant. A drawn input may be a weight, too, but seldom is.
    package static func names(for role: Role) -> [String] {
        switch role {
        case .input: NamedPattern.names + NamedInput.all.map(\.name)
        case .weight: NamedKernel.names + NamedPattern.names
        case .bias: NamedPattern.names + NamedKernel.names
        }
    }

    /// - Returns: nil when the text does not begin with a known name.
    package init?(_ text: String) throws(DataError) {
        let name = text.prefix { $0 != ":" }
        guard Self.names.contains(String(name)) else { return nil }
        self.name = String(name)
        guard name.endIndex < text.endIndex else {
            shape = nil
            return
        }
        let shape = try IntegerList.read(String(text[name.endIndex...].dropFirst()))
        guard shape.allSatisfy({ $0 >= 1 }) else {
            throw DataError(
                "the shape \(shape.shapeText) has an axis shorter than 1", hint: "write for example \(name):5x5")
        }
        self.shape = shape
    }

    /// The array as an input; kernels are no inputs.
    package func input(defaultShape: [Int], seed: UInt64) throws(DataError) -> NumberArray {
        if let array = try madeUpOrDrawn(defaultShape: defaultShape, seed: seed) { return array }
        throw DataError(
            "'\(name)' is a kernel, not an input",
            hint: "use numbers, a file or an input that the command kernels lists")
    }

    /// The array as a weight, for which any name may stand.
    package func weight(spatialRank: Int, defaultShape: [Int], seed: UInt64) throws(DataError) -> NumberArray {
        if let array = try madeUpOrDrawn(defaultShape: defaultShape, seed: seed) { return array }
        let kernel = try NamedKernel.named(name, spatialRank: spatialRank)
        return try fixed(kernel.array, "kernel")
    }

    private func madeUpOrDrawn(defaultShape: [Int], seed: UInt64) throws(DataError) -> NumberArray? {
        if let pattern = NamedPattern(rawValue: name) {
            return try pattern.array(shape: shape ?? defaultShape, seed: seed)
        }
        guard let input = NamedInput.named(name) else { return nil }
        return try fixed(input.array, "input")
    }

    private func fixed(_ array: NumberArray, _ what: String) throws(DataError) -> NumberArray {
        guard shape == nil || shape == array.shape else {
            throw DataError(
                "the \(what) '\(name)' always has the shape \(array.shape.shapeText)",
                hint: "write '\(name)' without a shape")
        }
        return array
    }
}

extension DataError {
    static func unknownName(_ name: String, among names: [String]) -> DataError {
        let hint =
            Suggestion.closest(to: name, among: names).map { "did you mean '\($0)'?" }
            ?? "the command kernels lists the known names"
        return DataError("\(Excerpt.quoted(name)) is not a known name", hint: hint)
    }
}
