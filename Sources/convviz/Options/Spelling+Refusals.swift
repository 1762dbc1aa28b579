import ConvData

/// What people type that the parser of options refuses without saying what it takes.
extension Spelling {
    /// - Parameter arguments: all of the program's.
    static func check(_ arguments: [String]) throws(Failure) {
        if let first = arguments.first, isOption(first, among: operands + lists + ["--layer", "--index"]) {
            throw Failure(
                .usage, "there is no command before \(first)",
                hint: "convviz 1d \(first) ... is for signals; 2d, conv2d and 3d are for grids, channels and volumes")
        }
        // What follows two dashes is no option: shells ask for completions in this way.
        for (index, argument) in normalized(arguments).prefix(while: { $0 != "--" }).enumerated() {
            let values = arguments[(index + 1)...].prefix { Double($0) != nil }
            guard values.count > 1 else { continue }
            if isOption(argument, among: operands) {
                throw Failure(
                    .usage, "\(argument) takes one value, but \(shown(values)) follow",
                    hint: "put the numbers in quotes, as \(argument) \"\(shown(values))\"")
            }
            if isOption(argument, among: lists) {
                throw Failure(
                    .usage, "\(argument) takes one value, but \(shown(values)) follow",
                    hint: "write one number for all axes, or one for each with commas between, as \(argument) "
                        + values.prefix(3).joined(separator: ","))
            }
        }
    }

    /// Options whose value is an array of numbers, and those whose value is a number for each axis.
    private static let operands = ["-i", "--input", "-w", "--weight", "--bias"]
    private static let lists = ["--padding", "--stride", "--dilation", "--kernel-size", "--output-padding"]

    /// With its value or without.
    private static func isOption(_ argument: String, among names: [String]) -> Bool {
        names.contains(String(argument.prefix { $0 != "=" }))
    }

    private static func shown(_ values: ArraySlice<String>) -> String {
        values.prefix(6).joined(separator: " ") + (values.count > 6 ? " ..." : "")
    }
}
