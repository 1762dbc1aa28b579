import ConvData
import ConvEngine
import ConvLesson
import ConvRecipe
import Support
import Testing

/// What is said of sizes, counts and shapes that are wrong.
extension GradeTests {
    /// 6 cells, a kernel of 3, padding 1, stride 2: 3 outputs.
    static let sizes = [
        ("2", ["when the + 1 is forgotten", "when the padding is forgotten"]),
        ("6", ["when the output is taken to be as large as the input", "when the stride is forgotten"]),
        ("4", ["when the division is rounded up"]), ("3", nil),
    ]

    @Test(arguments: sizes)
    func sizesOfARow(text: String, reasons: [String]?) throws {
        let strided = try row {
            $0.padding = [Padding(1)]
            $0.stride = [2]
        }
        for question in [Question.count(.outputs), .shape] {
            let wrong = try wrong(text, question, strided)
            #expect(wrong?.reasons == reasons)
            guard reasons != nil else { continue }
            let formula = "L_out = floor((6 + 2·1 - 1·(3-1) - 1)/2) + 1 = 3"
            #expect(wrong?.worked == "Here \(formula)\(question == .shape ? ": [1,3]" : "").")
        }
    }

    @Test func aKernelWithHoles() throws {
        let dilated = try Convolution.ones([1, 12], [1, 1, 3]) { $0.dilation = [3] }
        #expect(try wrong("10", .count(.outputs), dilated)?.reasons == ["when the dilation is forgotten"])
        #expect(
            try wrong("4", .count(.outputs), dilated)?.reasons
                == ["when the kernel is taken to cover k·d cells instead of d·(k-1) + 1"])
    }

    @Test func transposedSizes() throws {
        let cropped = try Convolution.row([2, 1, 3], [1, 2, -1]) {
            $0.isTransposed = true
            $0.stride = [2]
            $0.padding = [Padding(1)]
        }
        #expect(try wrong("5", .count(.outputs), cropped) == nil)
        #expect(
            try wrong("6", .count(.outputs), cropped)?.reasons.contains("when the input is multiplied by the stride")
                == true)
        #expect(
            try wrong("9", .count(.outputs), cropped)?.reasons == ["when the padding is added instead of taken off"])
        #expect(try wrong("7", .count(.outputs), cropped)?.reasons == ["when the padding is forgotten"])
        let padded = try cropped.replacing { $0.outputPadding = [1] }
        #expect(
            try wrong("7", .count(.outputs), padded)?.reasons.contains("when the output padding is counted twice")
                == true)
        #expect(
            try wrong("5", .count(.outputs), padded)?.reasons.contains("when the output padding is forgotten") == true)
    }

    @Test func channels() throws {
        let channels = try Convolution.ones([3, 4, 4], [1, 3, 2, 2])
        let wrong = try wrong("3,3,3", .shape, channels)
        #expect(wrong?.named == "[3,3,3] is what comes out when the channels of the input are taken to come out again.")
        #expect(wrong?.worked == "Here 1 filter makes 1 channel: [1,3,3].")
        let filters = try Convolution.ones([3, 4, 4], [2, 3, 2, 2])
        #expect(
            try self.wrong("6,3,3", .shape, filters)?.reasons == [
                "when every filter is taken to make a channel of each channel"
            ])
        #expect(try self.wrong("3,3", .shape, filters)?.reasons == ["when the channels are left out"])
        #expect(try self.wrong("3,3,2", .shape, filters)?.reasons.contains("when the channels come last") == true)
        let both = try self.wrong("3,4,4", .shape, filters)
        #expect(
            both?.worked
                == "Here 2 filters make 2 channels, H_out = W_out = floor((4 + 2·0 - 1·(2-1) - 1)/1) + 1 = 3: [2,3,3].")
    }

    /// One axis gone wrong.
    @Test func oneAxis() throws {
        let oblong = try Convolution.ones([1, 6, 5], [1, 1, 3, 3])
        #expect(try wrong("4,2", .shape, oblong)?.reasons == ["when the + 1 is forgotten along W"])
        #expect(try wrong("3,4", .shape, oblong)?.reasons.contains("when the axes are in reversed order") == true)
    }

    @Test func weights() throws {
        let layer = try Convolution.ones([3, 5, 5], [1, 3, 3, 3])
        let wrong = try wrong("9", .count(.weights), layer)
        #expect(wrong?.named?.hasPrefix("9 is what comes out when the depth of the kernel is forgotten") == true)
        #expect(wrong?.worked == "Here 1 filter × 3 channels × 3·3 cells = 27.")
        #expect(
            try self.wrong("243", .count(.weights), layer)?.reasons == [
                "when every output is taken to have weights of its own"
            ])
        let biased = try Convolution.ones([3, 5, 5], [2, 3, 3, 3], biases: 2)
        #expect(try self.wrong("54", .count(.parameters), biased)?.reasons == ["when the bias is forgotten"])
        #expect(try self.wrong("56", .count(.weights), biased)?.reasons == ["when the bias is counted as well"])
        #expect(try self.wrong("27", .count(.weights), biased)?.reasons == ["when one filter is counted alone"])
    }
}
