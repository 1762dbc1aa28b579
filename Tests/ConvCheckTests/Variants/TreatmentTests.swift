import ConvEngine
import Testing

@testable import ConvCheck

@Suite struct TreatmentTests {
    private let negative = Treatment("negative") { -$0 }
    private let rectified = Treatment("rectified") { max($0, 0) }

    @Test func oneFollowsTheOther() {
        let both = rectified.following(negative)
        #expect([3, -3].map { both.applied(to: $0, at: nil) } == [0, 3])
        #expect([3, -3].map { negative.following(rectified).applied(to: $0, at: nil) } == [-3, 0])
        #expect(both != negative.following(rectified) && both == rectified.following(negative))
        #expect(rectified.following(nil) == rectified)
    }

    @Test func magnitudesFollowToo() {
        let scaled = Treatment("times 3", magnitude: { $0 * 3 }) { $0 * 3 }
        let shifted = Treatment("plus 1", magnitude: { $0 + 1 }) { $0 + 1 }
        #expect(shifted.following(scaled).magnitude(2, at: nil) == 7)
        #expect(scaled.following(shifted).magnitude(2, at: nil) == 9)
    }
}
