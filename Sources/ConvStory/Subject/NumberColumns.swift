import ConvEngine

/// How many columns numbers take when they are written out.
struct NumberColumns {
    let precision: Int?
    /// Whether all that were looked at are whole numbers, and so what is added of them.
    var areWhole = true

    /// Columns that a fraction takes at the most.
    private static let decimals = 6
    /// Numbers beyond these are not looked at for the columns: writing them all out would delay the first frame.
    private static let sampled = 4096

    init(precision: Int?) {
        self.precision = precision
    }

    /// Of the widest number; fractions have some of their decimals.
    mutating func widest(of values: [Double]) -> Int {
        // The widest whole numbers are the least and the greatest.
        let ends = Measures.ends(of: values)
        let sample = values.prefix(Self.sampled) + [ends.least.rounded(.down), ends.most.rounded(.up)]
        let widest = sample.reduce(0) { max($0, ValueText.shortest($1, precision: precision).utf8.count) }
        guard !sample.allSatisfy({ $0 == $0.rounded() }) else { return widest }
        areWhole = false
        return min(widest, Self.decimals)
    }

    /// Of whatever is made of them and lies between two numbers.
    func bound(_ least: Double, _ most: Double) -> Int {
        let ends = [least.rounded(.down), most.rounded(.up)]
        let widest = ends.reduce(0) { max($0, ValueText.shortest($1).utf8.count) }
        return areWhole ? widest : min(widest + 2, Self.decimals)
    }
}
