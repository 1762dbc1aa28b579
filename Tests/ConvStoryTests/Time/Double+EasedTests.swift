import ConvStory
import Testing

@Suite struct DoubleEasedTests {
    @Test(arguments: [(0, 0), (1, 1), (0.5, 0.5), (-3, 0), (7, 1)])
    func ends(progress: Double, place: Double) {
        #expect(progress.eased == place)
    }

    @Test func goesOnlyForward() {
        let places = (0...1000).map { (Double($0) / 1000).eased }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
        #expect(places.allSatisfy { (0...1).contains($0) })
    }

    @Test func isSlowAtBothEnds() {
        #expect(0.1.eased < 0.1)
        #expect(0.9.eased > 0.9)
    }
}
