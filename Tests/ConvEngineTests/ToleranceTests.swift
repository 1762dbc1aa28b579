import ConvEngine
import Testing

/// `numpy.isclose(found, reference)`, by its formula and its defaults.
@Suite struct ToleranceTests {
    @Test(arguments: [
        (1, 1, true), (1 + 1e-5, 1, true), (1 + 2e-5, 1, false), (1e-8, 0, true), (2e-8, 0, false),
        (-1, 1, false), (1e300, 1e300, true), (1e308, -1e308, false), (.nan, 1, false), (1, .nan, false),
        (1, .infinity, false), (.infinity, 1, false), (.infinity, .infinity, true), (-.infinity, .infinity, false),
    ])
    func byDefault(found: Double, reference: Double, isClose: Bool) {
        #expect(Tolerance().accepts(found, for: reference) == isClose)
    }

    /// The share is of the reference, not of what is found.
    @Test func isNotSymmetric() {
        let tolerance = Tolerance(relative: 0.5, absolute: 0)
        #expect(tolerance.accepts(1, for: 2))
        #expect(!tolerance.accepts(2, for: 1))
    }

    @Test func zeroMeansTheSame() {
        let exact = Tolerance(relative: 0, absolute: 0)
        #expect(exact.accepts(0.1, for: 0.1))
        #expect(!exact.accepts(0.1 + 0.2, for: 0.3))
    }
}
