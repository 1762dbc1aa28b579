import ConvEngine
import ConvLesson
import ConvRecipe
import ConvStory
import Support
import Testing

@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct SceneVisitTests {
    private func visit(_ keys: String...) throws -> SceneVisit {
        let text = "convviz: 1\nscenes:\n  - scene: a\n" + keys.map { "    \($0)\n" }.joined()
        let file = LessonFile(text)
        #expect(file.text == "")
        return SceneVisit(try #require(file.lesson).scenes[0], making: makeStory)
    }

    @Test func everyStopHasItsTime() throws {
        let visit = try visit(
            "show: 1d -i \"1 2 3\" -w \"1 1\"", "stops: [{at: start}, {at: 'y[0]'}, {at: end, point: 'x[2]'}]")
        #expect(visit.faults == [])
        #expect(visit.times.map { $0?.placement } == [0, 0, 1])
        #expect(visit.story?.convolution.outputShape == (try Shape([1, 2])))
    }

    /// The sentence is the recipe's own, and the caret stands below the option that it is about.
    @Test func whatCannotBeMadeIsSaidWhereItStands() throws {
        let visit = try visit("show: 2d -i ones:5x5 -w ones:9x3", "beside: 2d -i ones:5x5 --stride 0")
        #expect(
            visit.faults == [
                Fault(
                    "show: the kernel covers 9 rows but the input has only 5",
                    hint: "use more --padding, a smaller --dilation or a smaller kernel", at: Mark(4, 26)),
                Fault(
                    "beside: the stride of the rows is 0 but must be at least 1", hint: "change --stride",
                    at: Mark(5, 28)),
            ])
        #expect(visit.story == nil && visit.times.isEmpty)
    }

    /// A pooling has a window, and no kernel.
    @Test func aWindowThatIsTooLarge() throws {
        let visit = try visit("show: maxpool2d -i ones:5x5 --kernel-size 9")
        #expect(
            visit.faults == [
                Fault(
                    "show: the window covers 9 rows but the input has only 5",
                    hint: "use a smaller --kernel-size or a smaller --dilation, or a larger --input", at: Mark(4, 33))
            ])
    }

    @Test func placesThatDoNotExist() throws {
        let visit = try visit(
            "show: 1d -i \"1 2 3\" -w \"1 1\"", "stops:", "  - at: y[1]", "  - at: y[0]",
            "  - at: y[7]", "    point: x[3]")
        #expect(
            visit.faults == [
                Fault(
                    "y[0] comes before y[1], where the stop above it is", hint: "put the stops in order",
                    at: Mark(7, 13)),
                Fault("y[7]: the output is [2], so the last place is y[1]", at: Mark(8, 13)),
                Fault("x[3]: the input is [3], so the last place is x[2]", at: Mark(9, 16)),
            ])
        #expect(visit.times.map { $0?.placement } == [1, nil, nil])
    }

    @Test func aPageHasNothingToVisit() throws {
        let visit = try visit("text: words")
        #expect(visit.story == nil && visit.times.isEmpty && visit.faults == [])
    }
}
