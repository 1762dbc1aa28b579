import Testing

@testable import ConvCheck

@Suite struct WordingTests {
    @Test func isTheSameForAllOrMadeForOne() {
        let (number, always) = (3, "always" as Wording<Int>)
        let filled: Wording<Int> = "with \(number) in it"
        let made = Wording<Int> { "made of \($0)" }
        #expect([always, filled, made].map { $0(7) } == ["always", "with 3 in it", "made of 7"])
    }
}
