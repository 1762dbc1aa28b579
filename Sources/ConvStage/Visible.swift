/// Which of `count` things to show when there is room for `capacity`, so that `focus` is among them.
func visible(_ count: Int, capacity: Int, focus: Int) -> Range<Int> {
    let shown = min(max(capacity, 0), max(count, 0))
    let first = min(max(focus - shown / 2, 0), max(count, 0) - shown)
    return first..<first + shown
}
