/// Where cells have room for signs round their numbers, `[ 3]`.
enum Signs: Equatable {
    case everywhere
    /// Only on what the kernel rides on, where they say what is covered: of all else a style says what it is, too.
    case onGround
    case nowhere

    /// From the most to the least that a theme can do with.
    static func all(for theme: Theme) -> [Signs] {
        guard theme.hasMarks else { return [.nowhere] }
        return theme.isMono ? [.everywhere, .onGround] : [.everywhere, .onGround, .nowhere]
    }
}
