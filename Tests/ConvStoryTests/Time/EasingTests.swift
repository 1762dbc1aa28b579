import ConvStory
import Testing

@Suite struct EasingTests {
    @Test(arguments: [(0, 0), (1, 1), (0.5, 0.5), (-3, 0), (7, 1)])
    func ends(progress: Double, place: Double) {
        #expect(eased(progress) == place)
    }

    @Test func goesOnlyForward() {
        let places = (0...1000).map { eased(Double($0) / 1000) }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
        #expect(places.allSatisfy { (0...1).contains($0) })
    }

    @Test func isSlowAtBothEnds() {
        #expect(eased(0.1) < 0.1)
        #expect(eased(0.9) > 0.9)
    }
}
