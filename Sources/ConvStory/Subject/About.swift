/// What there is to see, in one line: it depends on which array the story goes on by.
package struct About: Equatable, Sendable {
    /// Where windows gather.
    package let gathering: String
    /// Where the inputs of a transposed convolution stamp: nothing is put between them then, or round them.
    package let stamping: String

    /// - Parameter stamping: nil is what is true of all stamps.
    package init(_ gathering: String, stamping: String? = nil) {
        self.gathering = gathering
        self.stamping = stamping ?? "each input stamps its multiple of the kernel, and overlaps add up"
    }
}
