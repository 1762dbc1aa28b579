import ConvData
import ConvEngine

/// What `convviz kernels` lists: name, shape, what it is, and the numbers where they are few.
enum NameList {
    static var text: String {
        let sections = [
            ("Kernels for 1d", rows(NamedKernel.all(ofRank: 1))),
            ("Kernels for 2d and conv2d", rows(NamedKernel.all(ofRank: 2))),
            ("Kernels for 3d", rows(NamedKernel.all(ofRank: 3))),
            ("Inputs", NamedInput.all.map { Row(name: $0.name, shape: shape($0.array), summary: $0.summary) }),
            (
                "Inputs of any shape, as ramp:5x5",
                NamedPattern.allCases.map { Row(name: $0.rawValue, shape: "", summary: $0.summary) }
            ),
        ]
        return sections.map { title, rows in title + "\n\n" + rows.map(\.text).joined() }.joined(separator: "\n")
    }

    private struct Row {
        let name: String
        let shape: String
        let summary: String
        var numbers: String?

        var text: String {
            let indent = String(repeating: " ", count: 24)
            return "  \(name.padded(to: 11)) \(shape.padded(to: 10))\(summary)\n"
                + (numbers.map { indent + $0 + "\n" } ?? "")
        }
    }

    private static func rows(_ kernels: [NamedKernel]) -> [Row] {
        kernels.map { kernel in
            let isSmall = kernel.parts.values.count <= 9
            return Row(
                name: kernel.name, shape: shape(kernel.parts), summary: kernel.summary,
                numbers: isSmall ? numbers(of: kernel) : nil)
        }
    }

    /// As on the command line, but for a common divisor: `(1 2 1; 2 4 2; 1 2 1) / 16`
    private static func numbers(of kernel: NamedKernel) -> String {
        let columns = kernel.parts.shape.last ?? 1
        let values = kernel.parts.values.map { ValueText.exact($0) }
        let rows = stride(from: 0, to: values.count, by: columns).map { start in
            values[start..<start + columns].joined(separator: " ")
        }
        let text = rows.joined(separator: "; ")
        return kernel.divisor == 1 ? text : "(\(text)) / \(ValueText.exact(kernel.divisor))"
    }

    private static func shape(_ array: NumberArray) -> String {
        "[" + array.shape.map { "\($0)" }.joined(separator: ",") + "]"
    }
}
