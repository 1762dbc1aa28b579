import Testing

@testable import ConvPlayer

@Suite struct NotesClockTests {
    private static func clock(
        _ planned: Int? = 50, _ stop: Int = 4, of stops: Int = 35, at first: Int = 1
    ) -> NotesClock {
        NotesClock(
            begun: WallClock(hours: 14, minutes: 2, seconds: 10), at: first, planned: planned, stop: stop, stops: stops)
    }

    /// What a lesson writes `notes` reads.
    @Test(arguments: [
        ("begun 14:02:10, planned 50 min, stop 4 of 35", clock()), ("begun 14:02:10, stop 4 of 35", clock(nil)),
        ("begun 14:02:10 at stop 3, planned 50 min, stop 4 of 35", clock(at: 3)),
        ("begun 14:02:10 at stop 3, stop 4 of 35", clock(nil, at: 3)),
        ("begun 14:02:10, stop 1000000 of 1000000", clock(nil, 1_000_000, of: 1_000_000)),
    ])
    func writtenAndRead(line: String, clock: NotesClock) {
        #expect(clock.description == line)
        #expect(NotesClock(line) == clock)
    }

    /// A damaged file has no clock, and does no harm.
    @Test(arguments: [
        "", "begun", "NEXT  What comes out?", "begun 14:02:10, stop 4 of", "begun 14:02:10, stop 5 of 4",
        "begun 24:02:10, stop 4 of 35", "begun 14:02, stop 4 of 35", "begun 14:02:10, stop 0 of 0",
        "begun 14:02:10, stop -1 of 35", "begun 14:02:10, planned 0 min, stop 4 of 35",
        "begun 14:02:10, planned many min, stop 4 of 35", "begun 14:02:10, planned -5 min, stop 4 of 35",
        "begun 14:02:10, stop 1000001 of 1000001",
        "begun 14:02:10, stop 9223372036854775807 of 9223372036854775807",
        "begun 14:02:10, planned 9223372036854775807 min, stop 4 of 35",
        "begun 9223372036854775807:02:10, stop 4 of 35", "ended 14:02:10, halted 4 of 35",
        "begun 14:02:10 at stop 0, stop 4 of 35", "begun 14:02:10 at stop 1, stop 4 of 35",
        "begun 14:02:10 at stop, stop 4 of 35",
    ])
    func whatNoLessonWrites(line: String) {
        #expect(NotesClock(line) == nil)
    }

    /// Over midnight, too; and also when more time went by than was planned.
    @Test(arguments: [
        (14, 14, "14:14  12 of 50 min (24 %), stop 4 of 35 (11 %)"),
        (15, 2, "15:02  60 of 50 min (120 %), stop 4 of 35 (11 %)"),
        (0, 2, "00:02  600 of 50 min (1200 %), stop 4 of 35 (11 %)"),
    ])
    func timeGoesBy(hours: Int, minutes: Int, text: String) {
        let now = WallClock(hours: hours, minutes: minutes, seconds: 10)
        #expect(Self.clock().text(at: now) == text)
    }

    /// Of the minutes of another time nothing is known: no share of the plan is told that would be wrong.
    @Test func whereItWasGoneOnWith() {
        let now = WallClock(hours: 14, minutes: 14, seconds: 10)
        #expect(
            Self.clock(at: 3).text(at: now) == "14:14  12 min since stop 3 (50 min for all), stop 4 of 35 (11 %)")
        #expect(Self.clock(nil, at: 3).text(at: now) == "14:14  12 min since stop 3, stop 4 of 35 (11 %)")
    }

    @Test func whereNothingIsPlanned() {
        let now = WallClock(hours: 14, minutes: 14, seconds: 9)
        #expect(Self.clock(nil).text(at: now) == "14:14  11 min, stop 4 of 35 (11 %)")
    }
}
