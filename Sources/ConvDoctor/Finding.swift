/// One thing that was found out: what is and what the program makes of it, and what to change where it can be better.
package struct Finding: Equatable, Sendable {
    package var about: String
    package var text: String
    package var advice: String?

    package init(_ about: String, _ text: String, advice: String? = nil) {
        self.about = about
        self.text = text
        self.advice = advice
    }
}
