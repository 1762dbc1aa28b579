import ConvEngine
import ConvStory

/// What a recipe makes: read, shaped and checked.
package struct Operation: Hashable, Sendable {
    package let convolution: Convolution
    /// For the screen: what was done to an operand to make it fit.
    package let note: String?
    /// From black to white, where the input is an image.
    package let pixels: ClosedRange<Double>?

    init(convolution: Convolution, notes: [String?], pixels: ClosedRange<Double>?) {
        let notes = notes.compactMap(\.self)
        self.convolution = convolution
        note = notes.isEmpty ? nil : notes.joined(separator: "; ")
        self.pixels = pixels
    }

    /// With what is to be known of it before it is shown.
    package func subject(title: String, precision: Int? = nil, claim: Claim? = nil) -> Subject {
        var subject = Subject(convolution, title: title, precision: precision, claim: claim, pixels: pixels)
        subject.note = note
        return subject
    }
}
