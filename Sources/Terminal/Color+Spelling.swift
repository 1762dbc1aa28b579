import Picture

extension Color {
    /// As a terminal spells it that is asked: `rgb:1c1c/1c1c/1c1c`, each of one to four hexadecimal digits, or `rgba:` and
    /// a fourth.
    package init?(spelled text: Substring) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let count = ["rgb": 3, "rgba": 4][String(parts[0])] else { return nil }
        let levels = parts[1].split(separator: "/", omittingEmptySubsequences: false).map(Self.level)
        guard levels.count == count, let red = levels[0], let green = levels[1], let blue = levels[2] else {
            return nil
        }
        self.init(red: red, green: green, blue: blue)
    }

    /// `f`, `ff` and `ffff` are all of it.
    private static func level(_ digits: Substring) -> UInt8? {
        let count = digits.utf8.count
        guard (1...4).contains(count), digits.allSatisfy(\.isHexDigit), let value = Int(digits, radix: 16) else {
            return nil
        }
        return UInt8(value * 255 / (1 << (4 * count) - 1))
    }

    /// Whether dark letters are read more easily on it.
    package var isLight: Bool { 2 * Int(red) + 5 * Int(green) + Int(blue) > 4 * 255 }
}
