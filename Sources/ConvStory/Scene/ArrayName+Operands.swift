/// The arrays that every story has.
extension ArrayName {
    static func input(_ names: Names) -> ArrayName {
        ArrayName(name: "input", letter: "x", shape: names.inputShape, role: .input)
    }

    static func kernel(_ names: Names) -> ArrayName {
        ArrayName(name: "kernel", letter: "w", shape: names.weightShape, role: .kernel)
    }

    static func output(_ names: Names, isSizeKnown: Bool = true) -> ArrayName {
        ArrayName(name: "output", letter: "y", shape: isSizeKnown ? names.outputShape : "y ?", role: .output)
    }
}
