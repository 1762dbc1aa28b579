@testable import ConvCode
import ConvEngine
import Support
import Testing

@Suite struct ScriptToleranceTests {
    /// 1e-12 of the largest sum there can be, as the next power of ten.
    @Test(arguments: [
        (1.0, "1e-12"), (2.0, "1e-11"), (10, "1e-11"), (11, "1e-10"), (1e-200, "1e-212"), (0.0, "1e-300"),
        (1e300, "1e288"),
    ])
    func followsTheLargestSum(input: Double, absolute: String) throws {
        let tolerance = ScriptTolerance(try .row([input], [1]))
        #expect(tolerance.absolute == absolute)
        #expect(tolerance.relative == "1e-12")
    }

    /// Every addition may round.
    @Test func manyTapsMayBeOffByMore() throws {
        let ones = Array(repeating: 1.0, count: 100_000)
        #expect(try ScriptTolerance(.row(ones, ones)).absolute == "1e-5")
    }
}
