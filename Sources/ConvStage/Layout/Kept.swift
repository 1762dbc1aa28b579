import Picture

/// What was drawn of something in the last frame: while it stays as it is, it is not drawn anew.
///
/// It saves work, and changes nothing: `What` is all that the drawing depends on.
struct Kept<What: Equatable> {
    private var what: What?
    private var drawn = Picture()

    mutating func draw(_ what: What, in picture: inout Picture, _ draw: (inout Picture) -> Void) {
        if self.what != what {
            self.what = what
            drawn = Picture()
            draw(&drawn)
        }
        picture.add(all: drawn)
    }
}
