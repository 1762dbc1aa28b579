/// Which part of a long sentence is read. It is of that sentence: any other is read from its beginning.
struct ReadPages: Equatable, Sendable {
    private var sentence: String?
    private var page = 0

    func page(of sentence: String) -> Int { self.sentence == sentence ? page : 0 }

    mutating func turn(_ sentence: String) { (self.sentence, page) = (sentence, page(of: sentence) + 1) }

    /// What is said meanwhile; all else is forgotten.
    mutating func keep(_ sentence: String?) {
        if self.sentence != sentence { self = ReadPages() }
    }
}
