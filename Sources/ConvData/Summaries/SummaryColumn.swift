/// A column of a summary, by its title.
enum SummaryColumn: String, CaseIterable {
    case input = "Input Shape"
    case output = "Output Shape"
    case kernel = "Kernel Shape"
    case parameters = "Param #"
    case percent = "Param %"
    case multiplications = "Mult-Adds"
    case trainable = "Trainable"

    /// What `col_names` has to hold for the column to be printed.
    var option: String {
        switch self {
        case .input: "input_size"
        case .output: "output_size"
        case .kernel: "kernel_size"
        case .parameters: "num_params"
        case .percent: "params_percent"
        case .multiplications: "mult_adds"
        case .trainable: "trainable"
        }
    }

    /// From left to right, in a line that begins with `Layer (type`; nil for any other line.
    static func heading(_ line: Substring) -> [SummaryColumn]? {
        guard line.drop(while: \.isWhitespace).hasPrefix("Layer (type") else { return nil }
        var columns: [SummaryColumn] = []
        var rest = line
        while let column = next(in: &rest) { columns.append(column) }
        return columns
    }

    private static func next(in line: inout Substring) -> SummaryColumn? {
        while !line.isEmpty {
            if let column = allCases.first(where: { line.hasPrefix($0.rawValue) }) {
                line = line.dropFirst(column.rawValue.count)
                return column
            }
            line = line.dropFirst()
        }
        return nil
    }
}
