import ConvEngine

/// An operation with what is known of it before its story begins: how great its numbers are, its sums where they are
/// quickly made, and what someone else says its output is.
package struct Subject: Equatable, Sendable {
    package let convolution: Convolution
    /// What was to be shown, before anything was changed.
    private var asked: Convolution
    /// What stands at the top: `convviz 2d`.
    package var title: String
    /// Said beside the parameters.
    package var notes = Notes()
    /// What there is to see, in one line. No longer true once the parameters are changed.
    package var about: About?
    /// At most so many digits after the point.
    package let precision: Int?
    /// From black to white, where the input is an image.
    package let pixels: ClosedRange<Double>?
    package let claim: Claim?
    /// The claim, if it has a number for every output.
    let fittingClaim: Claim?
    package let verdict: Verdict?
    package let measures: Measures
    package let termColumns: TermColumns
    package let outputRange: OutputRange
    /// That of all outputs there may be: it tells of none.
    let allowedRange: OutputRange
    /// All sums, where they are quickly made: a picture of many outputs needs many of them.
    var sums: [Double]?

    /// Whether products go from a row into another one; those of planes are there at once.
    var productsTravel: Bool { convolution.spatialRank == 1 }

    package init(
        _ convolution: Convolution, title: String = "", precision: Int? = nil, claim: Claim? = nil,
        pixels: ClosedRange<Double>? = nil
    ) {
        self.convolution = convolution
        asked = convolution
        self.title = title
        self.precision = precision
        self.pixels = pixels
        self.claim = claim
        let sums = Self.areQuicklyMade(convolution) ? convolution.output().values : nil
        self.sums = sums
        measures = Measures(convolution, precision: precision, outputs: sums)
        termColumns = TermColumns(convolution, measures: measures, precision: precision)
        outputRange = OutputRange(convolution, sums: sums)
        allowedRange = OutputRange(allowedBy: convolution)
        fittingClaim = claim?.numbers.shape == convolution.outputShape ? claim : nil
        verdict = claim.map { Verdict($0, of: convolution, sums: sums) }
    }

    /// Another operation, shown as this one is.
    package func replacing(_ convolution: Convolution) -> Subject {
        var subject = Subject(convolution, title: title, precision: precision, claim: claim, pixels: pixels)
        let isAsAsked = convolution.parameters == self.convolution.parameters
        subject.notes = isAsAsked ? notes : notes.ofOperands
        subject.asked = asked
        subject.about = isAsAsked ? about : nil
        return subject
    }

    /// Those that were asked for, whatever was changed since.
    package var askedParameters: Parameters { asked.parameters }

    /// Whether the operation is another one than was asked for.
    package var isChanged: Bool { convolution != asked }

    /// About ten milliseconds and 32 megabytes at the most; beyond that sums are made when they are looked at.
    private static func areQuicklyMade(_ convolution: Convolution) -> Bool {
        convolution.outputShape.count <= 1 << 22 && convolution.multiplicationCount <= 1 << 25
    }

    /// - Complexity: O(1) where all sums are made; O(k) otherwise, k the number of taps.
    package func sum(ofPlacement step: Int) -> Double {
        sums?[step] ?? convolution.placements[step].sum
    }
}
