/// The smallest screen on which everything fits that must be on every screen. Smaller ones say so instead.
package enum SmallestScreen {
    package static let columns = 40
    package static let rows = 12
}
