/// Which way round a kernel is read, or what is done in its place.
package struct Convention: Equatable, Sendable {
    package let sentence: String
    package let short: String
    /// What the short name leaves open.
    package let note: String

    init(_ sentence: String, short: String, note: String) {
        (self.sentence, self.short, self.note) = (sentence, short, note)
    }

    /// From the fullest to the shortest, for narrow windows.
    package var spellings: [String] { [sentence, "\(short) (\(note))", short] }
}
