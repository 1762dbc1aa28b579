import Testing

@testable import ConvCheck

/// How much there is in numbers.
@Suite struct ChanceTests {
    /// Of all numbers, drawn one after the other.
    private func chance(_ numbers: [Double], within leeway: Double = 0) -> Double {
        var draws = Draws()
        let lot = Chance(of: numbers)
        for number in numbers { draws.add(number, within: leeway, from: lot) }
        return draws.chance
    }

    private func expectEqual(_ a: Double, _ b: Double, _ location: SourceLocation = #_sourceLocation) {
        #expect(abs(a - b) <= 1e-12 * b, "\(a) is not \(b)", sourceLocation: location)
    }

    @Test func zerosAreNoSurprise() {
        #expect(chance([0, 0, 0, 0]) == 1)
        #expect(chance([0]) == 1)
    }

    /// A number that is everywhere was drawn once: 9 is one of 0 to 9.
    @Test func onlyTheFirstOfManyIsNew() {
        expectEqual(chance([9, 9, 9, 9]), 1.0 / 10)
        expectEqual(chance([9]), 1.0 / 10)
    }

    /// Each is one of 0 to 7; of the digits after the point each counts.
    @Test func everyNumberCounts() {
        expectEqual(chance([1, 6, 4, 7]), 1.0 / 8 / 8 / 8 / 8)
        expectEqual(chance([1.5, -1.5]), 1.0 / 31 / 31)
        // What may be one off is one of three.
        expectEqual(chance([1, 6, 4, 7], within: 1), 81.0 / 8 / 8 / 8 / 8)
    }

    /// 0 and 1: each is new once, and then one of the others is the same as often as it is there.
    @Test func whatIsOftenThereComesOftenAgain() {
        expectEqual(chance([0, 1, 1, 1, 1]), 1.0 / 2 / 2 * 3 / 4 * 3 / 4 * 3 / 4)
    }

    @Test func placesCount() {
        var draws = Draws()
        let lot = Chance(of: [1, 2, 3, 4, 5])
        #expect(draws.chanceOfPlaces(among: 5) == 1.0 / 6)
        for number in [1.0, 2] { draws.add(number, within: 0, from: lot) }
        // Two of five: ten ways, and six counts.
        expectEqual(draws.chanceOfPlaces(among: 5), 1.0 / 60)
    }

    /// One in 32 for all that is as simple.
    @Test func aGuessMustDoBetter() {
        var draws = Draws()
        let lot = Chance(of: [1, 2, 15])
        for number in [1.0, 2, 15] { draws.add(number, within: 0, from: lot) }
        expectEqual(draws.chance, 1.0 / 4096)
        #expect(draws.exceedChance(after: 4096 / 32) && !draws.exceedChance(after: 4097.0 / 32))
        #expect(Chance.guesses(upTo: 1) == 5 && Chance.guesses(upTo: 20) == 100)
    }

    /// What is read millions of times over stays a number.
    @Test func manyNumbersAreNoProblem() {
        let numbers = (0..<5000).map { Double($0 % 97) }
        #expect(chance(numbers) <= 1e-100 && chance(numbers) >= 0)
    }
}
