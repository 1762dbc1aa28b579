extension DisplayOptions {
    /// Those that were given, as they are typed.
    var words: [String] {
        var words = look.words
        if view != .auto { words.append("--view \(view.rawValue)") }
        if let precision { words.append("--precision \(precision)") }
        if reducedMotion { words.append("--reduced-motion") }
        return words
    }
}

extension LookOptions {
    fileprivate var words: [String] {
        var words: [String] = []
        if present { words.append("--present") }
        if case .theme(let theme) = theme { words.append("--theme \(theme.name)") }
        if glyphs != .auto { words.append("--glyphs \(glyphs.rawValue)") }
        if color != .auto { words.append("--color \(color.rawValue)") }
        return words
    }
}
