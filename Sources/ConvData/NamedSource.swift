/// A known name, with or without a shape: `edge`, `ramp`, `random:3x5x5`.
package struct NamedSource: Hashable, Sendable {
    package let name: String
    package let shape: [Int]?

    /// Every name that a source can have.
    package static var names: [String] {
        NamedPattern.allCases.map(\.rawValue) + NamedKernel.names
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
        guard let pattern = NamedPattern(rawValue: name) else {
            let names = NamedPattern.allCases.map(\.rawValue).joined(separator: ", ")
            throw DataError("'\(name)' is a kernel, not an input", hint: "use one of \(names), a file or numbers")
        }
        return try pattern.array(shape: shape ?? defaultShape, seed: seed)
    }

    /// The array as a weight, which may be a kernel or a pattern.
    package func weight(spatialRank: Int, defaultShape: [Int], seed: UInt64) throws(DataError) -> NumberArray {
        if let pattern = NamedPattern(rawValue: name) {
            return try pattern.array(shape: shape ?? defaultShape, seed: seed)
        }
        let kernel = try NamedKernel.named(name, spatialRank: spatialRank)
        guard shape == nil || shape == kernel.array.shape else {
            throw DataError(
                "the kernel '\(name)' always has the shape \(kernel.array.shape.shapeText)",
                hint: "write '\(name)' without a shape")
        }
        return kernel.array
    }
}

extension DataError {
    static func unknownName(_ name: String, among names: [String]) -> DataError {
        let hint =
            Suggestion.closest(to: name, among: names).map { "did you mean '\($0)'?" }
            ?? "the known names are \(names.joined(separator: ", "))"
        return DataError("\(Excerpt.quoted(name)) is not a known name", hint: hint)
    }
}
