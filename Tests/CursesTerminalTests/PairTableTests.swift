import Testing

@testable import CursesTerminal

@Suite struct PairTableTests {
    private final class Record {
        var pairs: [Int: [Int?]] = [:]
    }

    private func table(limit: Int, _ record: Record = Record()) -> PairTable {
        PairTable(limit: limit) { record.pairs[$0] = [$1, $2] }
    }

    @Test func theTerminalsOwnColorsArePairZero() {
        let record = Record()
        var table = table(limit: 10, record)
        #expect(table.pair(nil, nil) == .init(number: 0, isSwapped: false))
        #expect(record.pairs.isEmpty)
    }

    @Test func theFirstHaveAPairForEachWayRound() {
        let record = Record()
        var table = table(limit: 1000, record)
        #expect(table.pair(20, 16) == .init(number: 1, isSwapped: false))
        #expect(table.pair(16, 20) == .init(number: 2, isSwapped: false))
        #expect(record.pairs == [1: [20, 16], 2: [16, 20]])
    }

    @Test func laterAPairServesBothWaysRound() {
        let record = Record()
        var table = table(limit: 10, record)
        #expect(table.pair(20, 16) == .init(number: 1, isSwapped: false))
        #expect(table.pair(16, 20) == .init(number: 1, isSwapped: true))
        #expect(table.pair(nil, 16) == .init(number: 2, isSwapped: false))
        #expect(table.pair(16, nil) == .init(number: 3, isSwapped: false))
        #expect(record.pairs == [1: [20, 16], 2: [nil, 16], 3: [16, nil]])
    }

    @Test(arguments: [(0..<8, 64), (0..<16, 256), (16..<256, 32767)])
    func allPairsOfAPaletteFit(colors: Range<Int>, limit: Int) {
        var table = table(limit: limit)
        let colors = [nil] + colors.map { Int?.some($0) }
        for foreground in colors {
            for background in colors where table.pair(foreground, background) == nil {
                Issue.record("no pair for \(String(describing: foreground)), \(String(describing: background))")
            }
        }
    }

    @Test func whenFullItStartsAnew() {
        let record = Record()
        var table = table(limit: 3, record)
        #expect(table.pair(1, 0) != nil)
        #expect(table.pair(2, 0) != nil)
        #expect(table.pair(3, 0) == nil)
        #expect(table.pair(1, 0)?.number == 1)
        table.forgetAll()
        #expect(table.pair(3, 0)?.number == 1)
        #expect(record.pairs[1] == [3, 0])
    }

    @Test func withoutPairsThereAreNoColors() {
        var table = table(limit: 0)
        #expect(table.pair(1, 0) == nil)
        #expect(table.pair(nil, nil)?.number == 0)
    }
}
