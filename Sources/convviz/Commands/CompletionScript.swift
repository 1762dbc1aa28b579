/// The script that a shell completes by. That of zsh comes without what a command means that is not named: a lesson may follow
/// `lesson` at once, and then options of `play`.
enum CompletionScript {
    /// The same with it; what is no such script stays as it is.
    static func completed(_ text: String) -> String {
        guard text.hasPrefix("#compdef") else { return text }
        return text.replacing(named, with: named + unnamed)
    }

    private static let named = """
                    "_convviz_lesson_${words[1]}" && ret=0
                    ;;

        """

    private static let unnamed = """
                *)
                    words=(play "${words[@]}")
                    (( CURRENT++ ))
                    _convviz_lesson_play && ret=0
                    ;;

        """
}
