import Picture

/// What was made of something for the last frame: while it stays as it is, it is not made anew.
///
/// It saves work, and changes nothing: `What` is all that is made depends on.
struct Kept<What: Equatable, Made> {
    private var last: (what: What, made: Made)?

    mutating func made(of what: What, _ make: () -> Made) -> Made {
        if let last, last.what == what { return last.made }
        let made = make()
        last = (what, made)
        return made
    }
}

/// What was drawn of something.
typealias KeptPicture<What: Equatable> = Kept<What, Picture>

extension Kept where Made == Picture {
    mutating func draw(_ what: What, in picture: inout Picture, _ draw: (inout Picture) -> Void) {
        let drawn = made(of: what) {
            var drawn = Picture()
            draw(&drawn)
            return drawn
        }
        picture.add(all: drawn)
    }
}
