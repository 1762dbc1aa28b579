extension ValueText {
    /// As many significant digits, rounded: for numbers that are known to so many only.
    package static func significant(_ value: Double, digits: Int) -> String {
        // A number of so many digits lies between these two multiples of its unit.
        let (least, beyond) = (PowerOfTen.value(digits - 1), PowerOfTen.value(digits))
        var unit = PowerOfTen.value(-digits)
        while unit * beyond < abs(value), unit < 1e15 { unit *= 10 }
        while unit * least > abs(value), unit > 1e-15 { unit /= 10 }
        let count = (value / unit).rounded()
        let rounded = unit < 1 ? count / (1 / unit).rounded() : count * unit
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
    }
}
