import Foundation
import Testing

/// What is written instead of playing.
@Suite struct OutputFormTests {
    static let example = ["1d", "-i", "2 -1 3 0 4 1 -2 5", "-w", "1 0 -1"]

    @Test func jsonIsOneDocument() throws {
        let outcome = try Program.run(Self.example + ["--json"])
        #expect(outcome.status == 0)
        #expect(outcome.error.isEmpty)
        let expected = """
            {"convviz": 1, "operation": "conv1d", "convention": "cross-correlation",
             "parameters": {"stride": [1], "padding": [[0, 0]], "padding_mode": "zeros", "dilation": [1], "groups": 1,
                            "transposed": false, "output_padding": [0]},
             "input": {"shape": [1, 8], "data": [[2, -1, 3, 0, 4, 1, -2, 5]]},
             "weight": {"shape": [1, 1, 3], "data": [[[1, 0, -1]]]}, "bias": null,
             "output": {"shape": [1, 6], "data": [[-1, -1, -1, -1, 6, -4]]}}
            """
        let document = try #require(outcome.json as? NSDictionary)
        let other = try #require(JSONSerialization.jsonObject(with: Data(expected.utf8)) as? NSDictionary)
        #expect(document == other)
    }

    @Test func jsonLinesAreOneObjectAPlacement() throws {
        let outcome = try Program.run(["1d", "-i", "1 2", "-w", "3 4", "--bias", "5", "--padding", "0:1", "--jsonl"])
        #expect(outcome.status == 0)
        #expect(
            outcome.text == """
                {"step": 0, "output": [0,0], "taps": [{"input": [0,0], "weight": [0,0,0], "x": 1, "w": 3, "product": 3}, \
                {"input": [0,1], "weight": [0,0,1], "x": 2, "w": 4, "product": 8}], "bias": 5, "sum": 16}
                {"step": 1, "output": [0,1], "taps": [{"input": [0,1], "weight": [0,0,0], "x": 2, "w": 3, "product": 6}, \
                {"input": null, "weight": [0,0,1], "x": 0, "w": 4, "product": 0}], "bias": 5, "sum": 11}

                """)
    }

    @Test func jsonLinesBeginWhereStartSays() throws {
        let outcome = try Program.run(Self.example + ["--jsonl", "--start", "6"])
        #expect(outcome.lines.count == 1)
        #expect(outcome.text.hasPrefix(#"{"step": 5, "#))
    }

    @Test func shapeIsTheFormulaWorkedThrough() throws {
        let outcome = try Program.run([
            "1d", "-i", "ramp:9", "-w", "1 2 1", "--stride", "2", "--padding", "1", "--shape",
        ])
        #expect(
            outcome.text == """
                [1,5]
                L_out = floor((L + 2p - d·(k-1) - 1)/s) + 1 = floor((9 + 2·1 - 1·(3-1) - 1)/2) + 1 = 5

                """)
    }

    static let trace = """
        convviz 1d, cross-correlation: the kernel is not flipped
        input x [3]: 1 -2 3
        kernel w [2]: 4 0.5
        stride 1, padding 0, bias 10
        L_out = floor((3 + 2·0 - 1·(2-1) - 1)/1) + 1 = 2
        output y [2]
        one kernel moves along one axis: each output is one weighted sum
        placement 1/2: y[0]
          x[0]·w[0] = 1·4 = 4
          x[1]·w[1] = (-2)·0.5 = -1
          bias 10
          y[0] = 4 + (-1) + 10 = 13
        placement 2/2: y[1]
          x[1]·w[0] = (-2)·4 = -8
          x[2]·w[1] = 3·0.5 = 1.5
          bias 10
          y[1] = (-8) + 1.5 + 10 = 3.5

        """

    /// Asked for, and given unasked where nobody looks at a picture.
    @Test(arguments: [
        (["--text"], [:]), ([], [:]), ([], ["TERM": "dumb"]), ([], ["ACCESSIBLE": "1"]), (["--paused"], [:]),
        ([], ["LC_ALL": "C"]), (["--color", "always"], ["CLICOLOR_FORCE": "1"]),
    ])
    func traceInWordsAndNumbers(options: [String], environment: [String: String]) throws {
        let arguments = ["1d", "-i", "1 -2 3", "-w", "4 0.5", "--bias", "10"] + options
        let outcome = try Program.run(arguments, environment: environment)
        #expect(outcome.status == 0)
        #expect(outcome.error.isEmpty)
        #expect(outcome.text == Self.trace)
    }

    @Test func helpOpensWithExamples() throws {
        for arguments in [[], ["--help"], ["help"]] {
            let outcome = try Program.run(arguments)
            #expect(outcome.status == 0)
            #expect(outcome.text.contains("Examples:\n  convviz 1d "))
        }
        let version = try Program.run(["--version"])
        #expect(version.status == 0 && version.lines.count == 1)
    }
}
