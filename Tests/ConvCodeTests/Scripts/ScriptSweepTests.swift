import ConvCode
import ConvEngine
import ConvRecipe
import Foundation
import Support
import Testing

/// Scripts that Python itself runs: the libraries' results are the engine's.
@Suite struct ScriptSweepTests {
    /// Ranks, modes, paddings on one side, groups, dilation, strides, flips, transposed ones, biases: all at random.
    private static func random(_ library: Library) throws -> [String: String] {
        var scripts: [String: String] = [:]
        for rank in 1...3 {
            for seed in 0..<120 as Range<UInt64> {
                let convolution = try RandomCase(seed: seed, rank: rank).convolution
                scripts["\(rank)d-\(seed)"] = try library.script(convolution)
            }
        }
        return scripts
    }

    private static func poolings(_ library: Library) throws -> [String: String] {
        var scripts: [String: String] = [:]
        for seed in 0..<400 as Range<UInt64> {
            var random = try RandomPooling(seed: seed)
            scripts["pooling-\(seed)"] = try library.script(random.convolution)
            var generator = SeededRandom(seed: seed)
            let values = random.input.values.map { _ in Double.random(in: -1...1, using: &generator) }
            random.input = try Tensor(shape: random.input.shape, values: values)
            scripts["pooling-fractions-\(seed)"] = try library.script(random.convolution)
        }
        return scripts
    }

    private static func gallery(_ library: Library) throws -> [String: String] {
        var scripts: [String: String] = [:]
        for scene in Catalogue.scenes {
            scripts["gallery-\(scene.name)"] = try library.script(scene.recipe.operation(reading: .none).convolution)
        }
        return scripts
    }

    /// Fractions that no sum of is exact, numbers beyond integers, and sums whose terms cancel.
    private static func fractions(_ library: Library) throws -> [String: String] {
        var scripts: [String: String] = [:]
        for (index, scale) in [1.0, 1e-7, 1e20, 3e150, 1e-150, .leastNormalMagnitude / 4096].enumerated() {
            for seed in 0..<8 as Range<UInt64> {
                var random = try RandomCase(seed: seed)
                var generator = SeededRandom(seed: seed)
                func fractions(_ tensor: Tensor, _ scale: Double) throws -> Tensor {
                    let values = tensor.values.map { _ in Double.random(in: -1...1, using: &generator) * scale }
                    return try Tensor(shape: tensor.shape, values: values)
                }
                random.input = try fractions(random.input, scale)
                random.weight = try fractions(random.weight, scale < 1 ? 1 : 1 / scale)
                scripts["fractions-\(index)-\(seed)"] = try library.script(random.convolution)
            }
        }
        let cancelling = try Convolution.row([1e16, 1, -1e16, 3, 1e16], [1, 1, 1])
        scripts["cancelling"] = try library.script(cancelling)
        return scripts
    }

    private static func all(_ library: Library) throws -> [String: String] {
        try [random, poolings, gallery, fractions].reduce(into: [:]) { $0.merge(try $1(library)) { a, _ in a } }
    }

    private static let pythonNeeded: Comment =
        "no python3 with NumPy was found; Scripts/test installs it, or: apt-get install python3-numpy"

    @Test func numPyAgrees() throws {
        let python = try #require(PythonRun.withNumPy, Self.pythonNeeded)
        let scripts = try Self.all(.numpy)
        let run = try PythonRun(scripts, with: python)
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output == "\(scripts.count) of \(scripts.count) scripts agree\n")
    }

    /// PyTorch is large, so only `Scripts/check-pytorch` asks for this.
    @Test(.enabled(if: PythonRun.withPyTorch != nil, "Scripts/check-pytorch runs this")) func pyTorchAgrees() throws {
        let scripts = try Self.all(.pytorch)
        let run = try PythonRun(scripts, with: try #require(PythonRun.withPyTorch))
        #expect(run.status == 0, "\(run.output)")
        print("PyTorch: \(run.output)")
    }

    /// A script whose result differs by one number fails, and so does one that says nothing.
    @Test func aWrongNumberIsFound() throws {
        let python = try #require(PythonRun.withNumPy, Self.pythonNeeded)
        let right = try Library.numpy.script(.familiar())
        let wrong = right.replacingOccurrences(of: "[[-1, -1, -1, -1, 6, -4]]", with: "[[-1, -1, -1, -1, 6, -4.0001]]")
        #expect(wrong != right)
        let run = try PythonRun(["right": right, "wrong": wrong, "silent": "pass"], with: python)
        #expect(run.status == 1)
        #expect(run.output.contains("wrong.py: AssertionError") && run.output.contains("silent.py: it prints ''"))
        #expect(run.output.hasSuffix("1 of 3 scripts agree\n"))
    }
}
