import ConvEngine
import ConvStory

extension Story {
    /// A convolution that is played, without anything to say about it but what a test is about.
    ///
    /// - Parameter title: that of the command that would show it, where there is none.
    package init(
        _ convolution: Convolution, unit: StoryUnit? = nil, perspective: Perspective = .outputs, claim: Claim? = nil,
        pixels: ClosedRange<Double>? = nil, title: String? = nil, note: String? = nil
    ) {
        var subject = Subject(
            convolution, title: title ?? "convviz \(convolution.spatialRank)d", claim: claim, pixels: pixels)
        subject.notes = Notes(operands: [note])
        self.init(subject, unit: unit, perspective: perspective)
    }

    /// What is seen at a time.
    package func scene(at time: StoryTime, inspection: Inspection? = nil) -> Scene {
        scene(at: storyboard.moment(at: time), inspection: inspection)
    }

    /// What is seen at the end.
    package var lastScene: Scene { scene(at: storyboard.end) }
}
