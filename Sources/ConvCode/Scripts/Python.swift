import ConvEngine

/// Small things as Python writes them.
enum Python {
    /// `(1, 2)`, and `(1,)` for one.
    static func tuple(_ values: some Collection<Int>) -> String {
        "(" + values.map(String.init).joined(separator: ", ") + (values.count == 1 ? ",)" : ")")
    }

    static func zeros(_ extents: some Collection<Int>) -> String { "np.zeros(\(tuple(extents)))" }

    /// One number where it is the same for all axes, as PyTorch takes it, or a tuple.
    static func perAxis(_ values: [Int]) -> String {
        Set(values).count == 1 ? String(values[0]) : tuple(values)
    }

    /// Digits that read back exactly. Whole numbers have no point; great ones have an exponent, for libraries that
    /// take integers of 64 bits only.
    static func number(_ value: Double) -> String {
        value.magnitude < 1e16 ? ValueText.exact(value) : value.description
    }

    /// `2*k`, and `k` for 1.
    static func times(_ factor: Int, _ name: String) -> String {
        factor == 1 ? name : "\(factor)*\(name)"
    }
}

/// What the code calls indices, by spatial rank; the same letters as in the formula.
struct Letters {
    /// Output positions: `i`, `i j`, `z i j`.
    let output: [String]
    /// Cells of the kernel: `k`, `k l`, `m k l`.
    let kernel: [String]
    /// Places in the input, and in the output where inputs stamp: `u`, `u v`, `t u v`.
    let input: [String]

    init(rank: Int) {
        func letters(_ all: [String]) -> [String] { Array(all.dropFirst(rank == 3 ? 0 : 1).prefix(rank)) }
        output = letters(["z", "i", "j"])
        kernel = letters(["m", "k", "l"])
        input = letters(["t", "u", "v"])
    }
}
