import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct NotesTests {
    @Test func allThatIsSaid() {
        #expect(Notes().text == nil)
        #expect(Notes(operands: [nil, "grey", nil], parameters: "as in Keras").text == "grey; as in Keras")
        #expect(Notes(parameters: "as in Keras").text == "as in Keras")
    }

    /// What a padding was called is no longer true of another one; an input stays as it was made to fit.
    @Test func otherParametersDropWhatWasSaidOfThem() throws {
        var subject = Subject(try .row([1, 2, 3, 4], [1, 1]))
        subject.notes = Notes(operands: ["grey"], parameters: "as in Keras")
        let strided = try subject.convolution.replacing { $0.stride = [2] }
        #expect(subject.replacing(strided).notes.text == "grey")
        let weighted = try Convolution.row([1, 2, 3, 4], [5, 1])
        #expect(subject.replacing(weighted).notes.text == "grey; as in Keras")
    }
}
