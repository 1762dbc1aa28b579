import ConvEngine
import ConvStory

/// What a recipe makes: read, shaped and checked.
package struct Operation: Equatable, Sendable {
    package let convolution: Convolution
    /// For the screen.
    package let notes: Notes
    /// How the operands were understood, where there are other ways. They are among the notes as well.
    package var remarks: [String] = []
    /// What there is to see, in one line.
    package var about: About?
    /// From black to white, where the input is an image.
    package let pixels: ClosedRange<Double>?

    /// With what is to be known of it before it is shown.
    package func subject(title: String, precision: Int? = nil, claim: Claim? = nil) -> Subject {
        var subject = Subject(convolution, title: title, precision: precision, claim: claim, pixels: pixels)
        subject.notes = notes
        subject.about = about
        return subject
    }
}
