/// The kernel's way from one placement to another, already eased: 0 is the one it leaves, 1 the one it comes to.
package struct Travel: Equatable, Sendable {
    package var origin: Int
    package var destination: Int
    package var progress: Double

    package init(from origin: Int, to destination: Int, progress: Double) {
        self.origin = origin
        self.destination = destination
        self.progress = progress
    }
}
