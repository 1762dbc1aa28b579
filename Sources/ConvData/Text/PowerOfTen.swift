/// Powers of ten, for limits that should read well.
package enum PowerOfTen {
    /// The exponent of the smallest that is not below a size, from `least` on.
    package static func exponent(above size: Double, from least: Int) -> Int {
        var exponent = least
        while exponent < 308, value(exponent) < size { exponent += 1 }
        return exponent
    }

    /// Read from its digits, so that it is the number that its text stands for.
    package static func value(_ exponent: Int) -> Double { Double("1e\(exponent)") ?? .infinity }
}
