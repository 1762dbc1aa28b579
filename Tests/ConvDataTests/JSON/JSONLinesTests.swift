import ConvData
import ConvEngine
import Foundation
import Testing

@Suite struct JSONLinesTests {
    @Test func writesALineAPlacement() throws {
        let operation = try convolution("1 2 3", "1 -1", bias: [0.5], spatialRank: 1)
        let first = [
            #"{"step": 0, "output": [0,0], "taps": [{"input": [0,0], "weight": [0,0,0], "x": 1, "w": 1, "product": 1}, "#,
            #"{"input": [0,1], "weight": [0,0,1], "x": 2, "w": -1, "product": -2}], "bias": 0.5, "sum": -0.5}"#,
        ].joined()
        let second = [
            #"{"step": 1, "output": [0,1], "taps": [{"input": [0,1], "weight": [0,0,0], "x": 2, "w": 1, "product": 2}, "#,
            #"{"input": [0,2], "weight": [0,0,1], "x": 3, "w": -1, "product": -3}], "bias": 0.5, "sum": -0.5}"#,
        ].joined()
        #expect(try written { try JSONLines.write(operation.placements, to: $0) }.text == "\(first)\n\(second)\n")
        // A part of them keeps its steps.
        #expect(try written { try JSONLines.write(operation.placements[1..<2], to: $0) }.text == "\(second)\n")
    }

    @Test(arguments: [
        (PaddingMode.zeros, "null,[0,0],[0,1]"), (.reflect, "[0,1],[0,0],[0,1]"), (.replicate, "[0,0],[0,0],[0,1]"),
        (.circular, "[0,2],[0,0],[0,1]"), (.symmetric, "[0,0],[0,0],[0,1]"),
    ])
    func namesTheCellThatIsReadInAPadding(mode: PaddingMode, inputs: String) throws {
        let operation = try convolution("1 2 3", "1 1 1", spatialRank: 1) {
            $0.padding = [Padding(1)]
            $0.paddingMode = mode
        }
        let line = try written { try JSONLines.write(operation.placements[..<1], to: $0) }.text
        #expect(try inputsOfTaps(in: line) == inputs)
    }

    @Test func insertedZerosHaveNoInput() throws {
        let operation = try convolution("1 2", "1 1 1", spatialRank: 1) {
            $0.isTransposed = true
            $0.stride = [2]
        }
        let line = try written { try JSONLines.write(operation.placements[2..<3], to: $0) }.text
        #expect(try inputsOfTaps(in: line) == "[0,0],null,[0,1]")
    }

    @Test func aMaximumNamesItsWinner() throws {
        let operation = try pooling("1 -2 -3 -3", by: [2]) { $0.padding = [Padding(1)] }
        #expect(
            try written { try JSONLines.write(operation.placements, to: $0) }.text == """
                {"step": 0, "output": [0,0], "taps": [{"input": null, "x": null}, {"input": [0,0], "x": 1}], "value": 1, "winner": 1}
                {"step": 1, "output": [0,1], "taps": [{"input": [0,1], "x": -2}, {"input": [0,2], "x": -3}], "value": -2, "winner": 0}
                {"step": 2, "output": [0,2], "taps": [{"input": [0,3], "x": -3}, {"input": null, "x": null}], "value": -3, "winner": 0}

                """)
    }

    @Test(arguments: [(true, "0.5", 2), (false, "1", 1)])
    func aMeanNamesItsDivisor(countsPadding: Bool, value: String, divisor: Int) throws {
        let operation = try pooling("1 2 4", by: [2], .mean(countsPadding: countsPadding)) { $0.padding = [Padding(1)] }
        #expect(
            try written { try JSONLines.write(operation.placements, to: $0) }.text
                == """
                {"step": 0, "output": [0,0], "taps": [{"input": null, "x": 0}, {"input": [0,0], "x": 1}], "value": \(value), "sum": 1, "divisor": \(divisor)}
                {"step": 1, "output": [0,1], "taps": [{"input": [0,1], "x": 2}, {"input": [0,2], "x": 4}], "value": 3, "sum": 6, "divisor": 2}

                """)
    }

    private func inputsOfTaps(in line: String) throws -> String {
        let json = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let taps = try #require(json["taps"] as? [[String: Any]])
        return taps.map { tap in
            (tap["input"] as? [Int]).map { "[" + $0.map(String.init).joined(separator: ",") + "]" } ?? "null"
        }.joined(separator: ",")
    }

    @Test func everyLineIsJSONThatAddsUp() throws {
        let operation = try convolution("1 2 3; 4 5.5 6; 7 8 9", "1 2; 3 -0.1", bias: [1e-7], spatialRank: 2) {
            $0.padding = [Padding(1), Padding(0)]
            $0.isFlipped = true
        }
        let lines = try written { try JSONLines.write(operation.placements, to: $0) }.text.split(separator: "\n")
        #expect(lines.count == operation.placements.count)
        for (line, placement) in zip(lines, operation.placements) {
            let json = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            #expect(json["step"] as? Int == placement.step)
            #expect(json["output"] as? [Int] == Array(placement.output))
            let products = try #require(json["taps"] as? [[String: Any]]).map { $0["product"] as? Double ?? .nan }
            let sum = try #require(json["sum"] as? Double)
            #expect(abs(products.reduce(1e-7, +) - sum) < 1e-9)
        }
    }

    @Test func handsOnSmallPiecesEvenWithinALine() throws {
        let input = try InputShaping.tensor(NamedPattern.ones.array(shape: [10_000], seed: 0), spatialRank: 1)
        let weight = try WeightShaping(spatialRank: 1).tensor(NamedPattern.ones.array(shape: [9_999], seed: 0))
        let operation = try Convolution(input: input, weight: weight, parameters: Parameters(spatialRank: 1))
        let (_, text, pieces) = try written { try JSONLines.write(operation.placements, to: $0) }
        #expect(text.utf8.count > 1_000_000)
        #expect(pieces.allSatisfy { $0 < 70_000 })
        #expect(text.hasSuffix("\"bias\": 0, \"sum\": 9999}\n"))
    }
}
