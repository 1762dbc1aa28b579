import ConvEngine

/// A subject and how it is played: from whose side, and when what happens.
package struct Story: Equatable, Sendable {
    package private(set) var subject: Subject
    package let perspective: Perspective
    package let storyboard: Storyboard

    /// - Parameters:
    ///   - unit: what is shown at a time; nil is as suits the number of placements.
    ///   - perspective: only a transposed convolution has inputs that stamp; any other is seen by its outputs.
    package init(_ subject: Subject, unit: StoryUnit? = nil, perspective: Perspective = .outputs) {
        let perspective = subject.convolution.parameters.isTransposed ? perspective : .outputs
        self.subject = subject
        self.perspective = perspective
        storyboard = Storyboard(Self.maker(of: subject, perspective).counts, unit: unit)
    }

    private init(_ subject: Subject, _ perspective: Perspective, at pace: Storyboard) {
        let perspective = subject.convolution.parameters.isTransposed ? perspective : .outputs
        self.subject = subject
        self.perspective = perspective
        storyboard = pace.replacing(Self.maker(of: subject, perspective).counts)
    }

    /// The one place that knows which story has which maker.
    private static func maker(of subject: Subject, _ perspective: Perspective) -> any SceneMaker {
        switch perspective {
        case .outputs where subject.convolution.combine.isPooling: PoolingMaker(subject: subject)
        case .outputs: WindowMaker(subject: subject)
        case .inputs: StampMaker(subject: subject)
        }
    }

    /// Where something is veiled the story stays before it, and the output in hand is not to be looked at in another way.
    package func scene(at moment: Moment, inspection: Inspection? = nil) -> Scene {
        let maker = Self.maker(of: subject, perspective)
        let veiled = moment.veil.hidesOutput ? output(ofPlacement: moment.placement) : nil
        let inspection = inspection.flatMap { veiled.map($0.shows) == true ? nil : $0 }
        return maker.scene(at: moment.held(taps: maker.counts.taps), inspection: inspection)
    }

    /// Another convolution played as this one is, or the same one from the other side.
    package func replacing(_ convolution: Convolution? = nil, perspective: Perspective? = nil) -> Story {
        let subject = convolution.map(subject.replacing) ?? subject
        return Story(subject, perspective ?? self.perspective, at: storyboard)
    }

    /// The same under another title.
    package func titled(_ title: String) -> Story {
        var story = self
        story.subject.title = title
        return story
    }

    package var convolution: Convolution { subject.convolution }

    /// Whether products are seen on their way: from a row into another one, and where they are laid down on the output. On
    /// planes they are there at once.
    package var productsTravel: Bool { subject.productsTravel || perspective == .inputs }

    /// The output that a placement is about: where inputs stamp, the one in the middle of the stamp.
    package func output(ofPlacement placement: Int) -> Position {
        switch perspective {
        case .outputs: convolution.outputShape.position(at: placement)
        case .inputs: Stamp(placement, of: convolution).middle
        }
    }

    /// The placement that is about an output, or about the one next to it.
    package func placement(of output: Position) -> Int {
        switch perspective {
        case .outputs: convolution.outputShape.offset(of: output)
        case .inputs: Stamp.index(inMiddleOf: output, of: convolution)
        }
    }
}
