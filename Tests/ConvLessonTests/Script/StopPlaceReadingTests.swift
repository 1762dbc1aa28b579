import ConvLesson
import Testing

@Suite struct StopPlaceReadingTests {
    @Test(arguments: [
        ("start", StopPlace.start), ("end", .end), ("row 2", .row(2)), ("channel 1", .channel(1)),
        ("y[3]", .output([3], .written)), ("y[0,1]", .output([0, 1], .written)),
        ("y[0, 1].lit", .output([0, 1], .lit)),
        ("y[0].sum", .output([0], .sum)), ("y[0,0].pair 3", .output([0, 0], .pair(3))),
        ("y[0,0] .channel 0", .output([0, 0], .channel(0))), ("  end ", .end),
    ])
    func placesAreRead(text: String, place: StopPlace) throws {
        #expect(try StopPlace(text) == place)
        #expect(try StopPlace(place.description) == place)
    }

    @Test(arguments: [
        "", "begin", "row", "row x", "row -1", "row 1 2", "channel 1.5", "y", "y[", "y[]", "y[,]", "y[1,]", "y[-1]",
        "y[1]]", "y[0].", "y[0].pair", "y[0].pair x", "y[0].lit 3", "y[0].written", "y[99999999999999999999]",
        "row 99999999999999999999", "x0]", "z[0]", "y[0]lit", "y[٣]", "y[1]\u{1B}[2J",
        String(repeating: "y[", count: 9999),
    ])
    func whatIsNoPlaceIsSaidShortly(text: String) {
        let fault = fault(in: text)
        #expect(fault?.message.contains(" is no ") == true && fault?.hint != nil)
        #expect((fault?.message.count ?? 999) < 70)
    }

    @Test func thePlaceThatWasMeantIsNamed() {
        #expect(fault(in: "strat") == Fault("'strat' is no place in a scene", hint: "did you mean 'start'?"))
        #expect(
            fault(in: "x[1,2]")
                == Fault(
                    "x[1,2] is no place in a scene",
                    hint: "a scene halts at an output, as at: y[0]; 'point' points at other cells"))
        #expect(
            fault(in: "y[0].light")
                == Fault(
                    "'y[0].light' is no place in a scene",
                    hint:
                        "places are start, end, row 2, channel 1, y[0,1], and of that output .lit, .pair 3, .channel 0 "
                        + "and .sum"))
    }

    private func fault(in text: String) -> Fault? {
        do throws(Fault) {
            _ = try StopPlace(text)
            return nil
        } catch {
            return error
        }
    }
}
