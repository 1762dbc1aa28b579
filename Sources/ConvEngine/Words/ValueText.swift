/// Numbers as text: the one place where that is done. Always with a dot, whatever the locale.
///
/// For the screen ``shortest(_:precision:)``, ``fitted(_:width:precision:)`` and ``factor(_:precision:)``; for files and
/// programs ``exact(_:)``; for what is known to some digits only ``significant(_:digits:)``.
package enum ValueText {
    /// Whole numbers without a point; others to ten digits, so that what floating point adds at the end is not taken for
    /// a result: 0.1 + 0.2 reads 0.3.
    ///
    /// - Parameter precision: at most so many digits after the point.
    package static func shortest(_ value: Double, precision: Int? = nil) -> String {
        if let precision, let text = fixed(value, atMost: precision) { return trimmed(text) }
        if value == value.rounded(), abs(value) < 1e16 { return String(Int(value)) }
        return withoutNoise(value) ?? value.description
    }

    /// Ten significant digits; nil for numbers that are shorter anyway, or so small or great that they need an exponent.
    private static func withoutNoise(_ value: Double) -> String? {
        let size = abs(value)
        guard size >= 1e-3, size < 1e10, value.description.utf8.count > 11 else { return nil }
        var decimals = 9
        var limit = 10.0
        while limit <= size {
            limit *= 10
            decimals -= 1
        }
        while size < limit / 10 {
            limit /= 10
            decimals += 1
        }
        return fixed(value, decimals: decimals).map(trimmed)
    }

    /// At most `width` columns: as many decimals as fit, whole numbers whole, or else with an exponent. A number of which all
    /// decimals are left out has a mark, `~3`, for it would read as a whole one.
    ///
    /// What does not fit even so is an overflow mark rather than a wrong digit.
    package static func fitted(_ value: Double, width: Int, precision: Int? = nil) -> String {
        guard width > 0 else { return "" }
        let exact = shortest(value, precision: precision)
        if exact.utf8.count <= width { return exact }
        if value != value.rounded() {
            for decimals in stride(from: min(width, precision ?? width), through: 0, by: -1) {
                guard let text = fixed(value, decimals: decimals) else { continue }
                let short = trimmed(text)
                if short.utf8.count <= width, short.contains(".") { return short }
            }
            if let text = roundedWhole(value, width: width) { return text }
        }
        return scientific(value, width: width) ?? String(repeating: "#", count: width)
    }

    /// `-~3`; the narrowest cells have no room for the sign, or for the mark. Nil where there is no room at all, and where an
    /// exponent says more.
    private static func roundedWhole(_ value: Double, width: Int) -> String? {
        guard let digits = fixed(abs(value), decimals: 0) else { return nil }
        let sign = value < 0 ? "-" : ""
        if sign.utf8.count + 1 + digits.utf8.count <= width { return sign + "~" + digits }
        if digits == "0" { return width > 1 ? "~0" : nil }
        guard sign.utf8.count + digits.utf8.count <= width else { return nil }
        return scientific(value, width: width) ?? sign + digits
    }

    /// `1.2e8`, with as many digits as there is room for; nil where there is none, or nothing to shorten.
    private static func scientific(_ value: Double, width: Int) -> String? {
        guard value.isFinite, abs(value) >= 1 else { return nil }
        for digits in stride(from: max(width - 3, 1), through: 1, by: -1) {
            let text = significantDigits(value, digits)
            if text.utf8.count <= width { return text }
        }
        return nil
    }

    /// `1.2e8` for 123456789 and two digits; zeros at the end are left out.
    private static func significantDigits(_ value: Double, _ digits: Int) -> String {
        var exponent = 0
        var mantissa = abs(value)
        while mantissa >= 10 {
            mantissa /= 10
            exponent += 1
        }
        guard var text = fixed(mantissa, decimals: digits - 1).map(trimmed) else { return value.description }
        if text == "10" { (text, exponent) = ("1", exponent + 1) }
        return (value < 0 ? "-" : "") + text + "e\(exponent)"
    }

    /// As a factor in a sum: negative numbers in parentheses.
    package static func factor(_ value: Double, precision: Int? = nil) -> String {
        let text = shortest(value, precision: precision)
        return text.hasPrefix("-") ? "(" + text + ")" : text
    }

    /// `decimals` digits after the point; nil when the digits exceed what an integer holds.
    private static func fixed(_ value: Double, decimals: Int) -> String? {
        let count = min(max(decimals, 0), 15)
        let scaled = (abs(value) * PowerOfTen.value(count)).rounded()
        guard scaled < 9e15 else { return nil }
        let digits = String(Int(scaled))
        let sign = value < 0 && scaled > 0 ? "-" : ""
        guard count > 0 else { return sign + digits }
        let filled = String(repeating: "0", count: max(count + 1 - digits.utf8.count, 0)) + digits
        return sign + filled.dropLast(count) + "." + filled.suffix(count)
    }

    /// So many digits after the point, or as many as make 15 with those before it: what a number holds for certain.
    private static func fixed(_ value: Double, atMost decimals: Int) -> String? {
        var decimals = min(max(decimals, 0), 15)
        while decimals > 0, abs(value) * PowerOfTen.value(decimals) >= 1e15 { decimals -= 1 }
        return fixed(value, decimals: decimals)
    }

    /// Without the zeros at the end of a fraction.
    private static func trimmed(_ text: String) -> String {
        guard text.contains(".") else { return text }
        var text = Substring(text)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return String(text)
    }
}
