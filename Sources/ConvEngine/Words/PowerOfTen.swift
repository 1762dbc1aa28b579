/// Powers of ten, for limits that should read well and digits after the point.
package enum PowerOfTen {
    /// The exponent of the smallest that is not below a size, from `least` on.
    package static func exponent(above size: Double, from least: Int) -> Int {
        var exponent = least
        while exponent < 308, value(exponent) < size { exponent += 1 }
        return exponent
    }

    /// The number that the text `1e5` stands for: for 0 to 22 exact, else the nearest there is.
    package static func value(_ exponent: Int) -> Double {
        exact.indices.contains(exponent) ? exact[exponent] : Double("1e\(exponent)") ?? .infinity
    }

    private static let exact = sequence(first: 1.0) { $0 * 10 }.prefix(23).map(\.self)
}
