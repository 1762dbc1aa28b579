import ConvData
import Testing

@Suite struct BiasListTests {
    @Test(arguments: [("-1,0.5", [-1, 0.5]), ("1 2", [1, 2]), ("-1", [-1]), ("[1, 2]", [1, 2])])
    func reads(text: String, values: [Double]) throws {
        #expect(try BiasList.read(text) == values)
    }

    @Test(arguments: [
        ("", "there are no numbers"),
        ("1;2", "the bias has the shape [2,1], but it is a plain list"),
        ("[[1]]", "the bias has the shape [1,1], but it is a plain list"),
        ("none", "'none' is not a number"),
    ])
    func refuses(text: String, sentence: String) {
        #expect(refusal { try BiasList.read(text) }.first == sentence)
    }
}
