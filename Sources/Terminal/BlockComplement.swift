extension Unicode.Scalar {
    /// The block character that inks what this one leaves free: with the colours swapped it looks the same.
    package var blockComplement: Unicode.Scalar? {
        switch self {
        case " ": "█"
        case "█": " "
        case "▀": "▄"
        case "▄": "▀"
        case "▌": "▐"
        case "▐": "▌"
        case "▘": "▟"
        case "▟": "▘"
        case "▝": "▙"
        case "▙": "▝"
        case "▖": "▜"
        case "▜": "▖"
        case "▗": "▛"
        case "▛": "▗"
        case "▚": "▞"
        case "▞": "▚"
        default: nil
        }
    }
}
