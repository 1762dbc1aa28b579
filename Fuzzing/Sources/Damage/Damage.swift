import Mutation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Gives every reader its share of damaged inputs: `Damage 1000000`, or all to one: `Damage 1000000 Lesson`. An input is
/// known by its number, and made again from it.
@main
enum Damage {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let count = arguments.first.flatMap { Int($0) } ?? 1_000_000
        let readers = MutatedReader.all.filter { arguments.count < 2 || $0.description == arguments[1] }
        guard !readers.isEmpty else { fatalError("a reader is one of \(MutatedReader.all)") }
        let isGood = readers.map { survives($0, count: (count + readers.count - 1) / readers.count) }
        exit(isGood.allSatisfy(\.self) ? 0 : 1)
    }

    /// One line a reader: how many inputs it took and refused, and how long it sat over the worst of them.
    private static func survives(_ reader: MutatedReader, count: Int) -> Bool {
        let clock = ContinuousClock()
        var (taken, refused) = (0, 0)
        var slowest = (time: Duration.zero, number: 0)
        for number in 0..<count {
            let input = reader.input(number)
            let start = clock.now
            let verdict = reader.verdict(on: input)
            let time = clock.now - start
            if time > slowest.time { slowest = (time, number) }
            switch verdict {
            case .taken: taken += 1
            case .refused: refused += 1
            case .refusedBadly(let error): print("\(reader), input \(number): \(error) - \(error.hint)")
            }
        }
        let milliseconds = Int(slowest.time / .milliseconds(1))
        print(
            "\(reader): \(taken) taken, \(refused) refused, \(count - taken - refused) refused badly;",
            "at most \(milliseconds) ms, for input \(slowest.number)")
        // The lines so far are to be there when the next reader traps.
        fflush(nil)
        return taken + refused == count
    }
}
