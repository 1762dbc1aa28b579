import ConvEngine
import Support
import Testing

/// A program with a mistake in it, which makes exercises that it gets wrong.
struct MistakenProgram: Sendable, CustomTestStringConvertible {
    /// How the names of the mistakes begin that it may be called by.
    let names: [String]
    /// What is asked for, and what it answers.
    let solve: @Sendable (UInt64) throws -> (asked: Convolution, answer: Tensor)

    init(_ names: String..., solve: @escaping @Sendable (UInt64) throws -> (asked: Convolution, answer: Tensor)) {
        self.names = names
        self.solve = solve
    }

    var testDescription: String { names.joined(separator: ", ") }
}

extension MistakenProgram {
    static let all = kernels + outputs + numbers + others

    private static let kernels = [
        MistakenProgram("flip") { seed in
            var homework = Homework(seed: seed)
            return try homework.convolution().answered { try $0.replacing { $0.isFlipped = true } }
        },
        MistakenProgram("last of the kernel") { seed in
            var homework = Homework(seed: seed)
            let axes = homework.generator.pick(1...homework.rank)
            return try homework.convolution().weighted { weight, position in
                (0..<axes).contains { position[$0 + 2] == weight.shape[$0 + 2] - 1 } ? nil : position
            }
        },
        MistakenProgram("first of the kernel") { seed in
            var homework = Homework(seed: seed)
            return try homework.convolution().weighted { _, position in
                position.dropFirst(2).contains(0) ? nil : position
            }
        },
        MistakenProgram("first channel only") { seed in
            var homework = Homework(seed: seed, channels: 2...4)
            homework.parameters.isTransposed = homework.generator.coin()
            let axis = homework.parameters.isTransposed ? 0 : 1
            return try homework.convolution().weighted { $1[axis] == 0 ? $1 : nil }
        },
        MistakenProgram("last channel only") { seed in
            var homework = Homework(seed: seed, channels: 2...4)
            homework.parameters.isTransposed = homework.generator.coin()
            let axis = homework.parameters.isTransposed ? 0 : 1
            return try homework.convolution().weighted { $1[axis] == $0.shape[axis] - 1 ? $1 : nil }
        },
        MistakenProgram("Keras order", "Keras reshaped") { seed in
            var homework = Homework(seed: seed, channels: 2...3, filters: 2...3)
            let asked = try homework.convolution()
            guard let weight = asked.weight else { throw Absent() }
            let extents = Array(weight.shape.extents)
            let keras = try Shape(Array(extents.dropFirst(2)) + [extents[1], extents[0]])
            let isRead = homework.generator.coin()
            return try asked.weighted { weight, position in
                let other = Position(Array(position.dropFirst(2)) + [position[1], position[0]])
                if isRead { return weight.shape.position(at: keras.offset(of: other)) }
                let place = keras.position(at: weight.shape.offset(of: position))
                return Position([place[place.count - 1], place[place.count - 2]] + place.dropLast(2))
            }
        },
        MistakenProgram("kernel axes") { seed in
            var homework = Homework(seed: seed, rank: 2)
            return try homework.convolution(kernel: 3).weighted { Position([$1[0], $1[1], $1[3], $1[2]]) }
        },
    ]

    private static let outputs = [
        MistakenProgram("padding left out") { seed in
            var homework = Homework(seed: seed)
            homework.parameters.padding = homework.parameters.padding.map { _ in Padding(1) }
            return try homework.convolution().answered {
                try $0.replacing { $0.padding = $0.padding.map { _ in .valid } }
            }
        },
        MistakenProgram("stride left out") { seed in
            var homework = Homework(seed: seed)
            homework.parameters.stride = homework.parameters.stride.map { _ in 2 }
            return try homework.convolution().answered { try $0.replacing { $0.stride = $0.stride.map { _ in 1 } } }
        },
        MistakenProgram("piece at") { seed in
            var homework = Homework(seed: seed, rank: seed % 3 == 0 ? 1 : 2)
            homework.parameters.stride = homework.parameters.stride.map { _ in 2 }
            homework.parameters.padding = homework.parameters.padding.map { _ in Padding(1) }
            let asked = try homework.convolution(kernel: 3)
            let dense = try asked.replacing { $0.stride = $0.stride.map { _ in 1 } }
            let slack = zip(dense.axes, asked.axes).map { $0.outputExtent - $1.outputExtent }
            let corner = homework.generator.pick([slack.map { _ in 0 }, slack.map { $0 / 2 }, slack])
            return (asked, try dense.output().cropped(to: asked.outputShape, from: corner))
        },
        MistakenProgram("end left 0", "end left out") { seed in
            var homework = Homework(seed: seed, rank: 2)
            let asked = try homework.convolution()
            let output = asked.output()
            let values = output.values.indices.map { offset in
                let position = output.shape.position(at: offset)
                return zip(position, output.shape.extents).dropFirst().contains { $0 == $1 - 1 }
                    ? 0 : output.values[offset]
            }
            return (asked, try Tensor(shape: output.shape, values: values))
        },
        MistakenProgram("border left 0") { seed in
            var homework = Homework(seed: seed)
            homework.parameters.padding = homework.parameters.padding.map { _ in Padding(1) }
            let asked = try homework.convolution(kernel: 3)
            let values = asked.placements.map { $0.taps.contains { $0.input == nil } ? 0 : $0.sum }
            return (asked, try Tensor(shape: asked.outputShape, values: values))
        },
        MistakenProgram("padding at the") { seed in
            var homework = Homework(seed: seed)
            homework.parameters.padding = homework.parameters.padding.map { _ in Padding(1) }
            let padding = homework.generator.pick([Padding(before: 0, after: 2), Padding(before: 2, after: 0)])
            return try homework.convolution(kernel: 3).answered {
                try $0.replacing { $0.padding = $0.padding.map { _ in padding } }
            }
        },
        MistakenProgram("padding same") { seed in
            var homework = Homework(seed: seed)
            homework.parameters.isTransposed = true
            homework.parameters.stride = homework.parameters.stride.map { _ in 2 }
            homework.parameters.padding = homework.parameters.padding.map { _ in Padding(1) }
            homework.parameters.outputPadding = homework.parameters.outputPadding.map { _ in 1 }
            // TensorFlow cuts the one cell that is too much at the end.
            return try homework.convolution(kernel: 3).answered {
                try $0.replacing {
                    $0.padding = $0.padding.map { _ in Padding(before: 0, after: 1) }
                    $0.outputPadding = $0.outputPadding.map { _ in 0 }
                }
            }
        },
        MistakenProgram("output axes") { seed in
            var homework = Homework(seed: seed, rank: 2)
            let asked = try homework.convolution()
            let (output, shape) = (asked.output(), asked.outputShape)
            let turned = try Shape([shape[0], shape[2], shape[1]])
            return (asked, try turned.filled { output[[$0[0], $0[2], $0[1]]] })
        },
        MistakenProgram("channels last") { seed in
            var homework = Homework(seed: seed, rank: 2, filters: 2...3)
            let asked = try homework.convolution()
            let (output, shape) = (asked.output(), asked.outputShape)
            return (asked, try Shape([shape[1], shape[2], shape[0]]).filled { output[[$0[2], $0[0], $0[1]]] })
        },
        MistakenProgram("3 colors") { seed in
            var homework = Homework(seed: seed, rank: 2, filters: 1...1)
            let asked = try homework.convolution()
            let (output, shape) = (asked.output(), asked.outputShape)
            let areLast = homework.generator.coin()
            guard !areLast else {
                return (asked, try Shape([shape[1], shape[2], 3]).filled { output[[0, $0[0], $0[1]]] })
            }
            return (asked, try Shape([3, shape[1], shape[2]]).filled { output[[0, $0[1], $0[2]]] })
        },
    ]

    private static let numbers = [
        MistakenProgram("cut") { seed in
            var homework = Homework(seed: seed, isWhole: false)
            return try homework.convolution().rounded { $0.rounded(.towardZero) }
        },
        MistakenProgram("cut") { seed in
            // Of numbers so small that hardly anything is left of them.
            var homework = Homework(seed: seed, rank: 2, isWhole: false)
            let asked = try homework.convolution()
            let small = try asked.replacing(input: asked.input.mapped { $0 / 4 })
            return try small.rounded { $0.rounded(.towardZero) }
        },
        MistakenProgram("down") { seed in
            var homework = Homework(seed: seed, isWhole: false)
            return try homework.convolution().rounded { $0.rounded(.down) }
        },
        MistakenProgram("negated") { seed in
            var homework = Homework(seed: seed)
            let scale = homework.generator.pick([1e-7, 1e-6, 3e-8])
            var noise = SeededRandom(seed: seed)
            return try homework.convolution().rounded { -$0 * (1 + .random(in: -scale...scale, using: &noise)) }
        },
        MistakenProgram("negated") { seed in
            var homework = Homework(seed: seed, isWhole: false)
            let digits = homework.generator.pick([10.0, 100, 1e4])
            return try homework.convolution().rounded { -($0 * digits).rounded() / digits }
        },
        MistakenProgram("flip") { seed in
            var homework = Homework(seed: seed, isWhole: false)
            let digits = homework.generator.pick([10.0, 100, 1e4])
            let (asked, answer) = try homework.convolution().answered { try $0.replacing { $0.isFlipped = true } }
            return (asked, try answer.mapped { ($0 * digits).rounded() / digits })
        },
        MistakenProgram("cut", "down") { seed in
            var homework = Homework(seed: seed, isWhole: false)
            let mode = homework.generator.pick([FloatingPointRoundingRule.towardZero, .down])
            let (asked, answer) = try homework.convolution().answered { try $0.replacing { $0.isFlipped = true } }
            return (asked, try answer.mapped { $0.rounded(mode) })
        },
        MistakenProgram("rectified") { seed in
            var homework = Homework(seed: seed)
            return try homework.convolution().rounded { max($0, 0) }
        },
        MistakenProgram("absolute") { seed in
            var homework = Homework(seed: seed)
            return try homework.convolution().rounded { abs($0) }
        },
        MistakenProgram("times") { seed in
            var homework = Homework(seed: seed)
            let factor = homework.generator.pick([1.0 / 255, 2, 0.25, 1.0 / 9])
            return try homework.convolution().rounded { $0 * factor }
        },
        MistakenProgram("plus") { seed in
            var homework = Homework(seed: seed)
            return try homework.convolution().rounded { $0 + 0.5 }
        },
    ]

    private static let others = [
        MistakenProgram("bias left out") { seed in
            var homework = Homework(seed: seed)
            return try homework.convolution(bias: true).answered { try $0.replacing(bias: nil) }
        },
        MistakenProgram("mean") { seed in
            var homework = Homework(seed: seed)
            return try homework.pooling(.maximum).answered { try $0.replacing(combine: .mean(countsPadding: true)) }
        },
        MistakenProgram("minimum") { seed in
            var homework = Homework(seed: seed)
            let asked = try homework.pooling(.maximum)
            let values = asked.placements.map { $0.taps.map(\.x).min() ?? 0 }
            return (asked, try Tensor(shape: asked.outputShape, values: values))
        },
    ]
}
