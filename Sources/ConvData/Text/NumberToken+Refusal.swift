/// What is wrong with something that stands where a number should.
extension NumberToken {
    static func refusal(of token: ArraySlice<UInt8>) -> DataError {
        let quoted = Excerpt.quoted(token)
        let plain = String(decoding: token, as: UTF8.self).lowercased().drop { "+-\u{2212}".contains($0) }
        switch plain {
        case "nan":
            return DataError("NaN is not a number that can be shown", hint: "replace it, for example with 0")
        case "inf", "infinity":
            return DataError("infinity is not a number that can be shown", hint: "replace it with a finite number")
        case "...", "\u{2026}":
            return DataError(
                "numbers were left out at \(quoted)",
                hint: "print all of them, after np.set_printoptions(threshold=np.inf) "
                    + "or torch.set_printoptions(profile='full')")
        case "..", "\u{22EE}", "\u{22F1}", "\u{22EF}":
            return DataError("numbers were left out at \(quoted)", hint: "print all of them")
        case "/", "//":
            return DataError(
                "\(quoted) stands by itself",
                hint: "write a fraction without blanks, as 1/9, or brackets around what is divided, as (1 2 1) / 4")
        case _ where plain.hasPrefix("0x"):
            return DataError("\(quoted) is hexadecimal", hint: "write it in decimal")
        case _ where plain.contains("_") && plain.first?.isNumber == true:
            return DataError("\(quoted) has an underscore in it", hint: "write the digits without '_'")
        case _ where isShape(plain):
            return DataError(
                "\(quoted) is not a number",
                hint:
                    "for an array of that shape write random:\(plain.map { $0 == "\u{D7}" ? "x" : String($0) }.joined())"
            )
        default:
            return DataError("\(quoted) is not a number", hint: "write numbers like 3, -1.5 or 2e-3")
        }
    }

    /// `3x224x224`
    private static func isShape(_ text: Substring) -> Bool {
        let extents = text.split(omittingEmptySubsequences: false) { $0 == "x" || $0 == "\u{D7}" }
        return (2...ReadingLimit.rank).contains(extents.count)
            && extents.allSatisfy { (1...9).contains($0.count) && $0.utf8.allSatisfy(\.isDigit) }
    }
}
