import ConvEngine
import Support

/// Convolution by definition, as plain nested loops over three axes: the engine is measured against this.
///
/// One- and two-dimensional cases get leading axes of extent 1.
struct Reference {
    let input: Tensor
    let weight: Tensor
    let bias: [Double]?
    let parameters: Parameters
    private let inputExtents: [Int]
    private let kernelExtents: [Int]

    init(input: Tensor, weight: Tensor, bias: [Double]?, parameters: Parameters) {
        (self.input, self.weight, self.bias, self.parameters) = (input, weight, bias, parameters)
        inputExtents = Self.three(Array(input.shape.extents.dropFirst()))
        kernelExtents = Self.three(Array(weight.shape.extents.dropFirst(2)))
    }

    /// For each of three axes and each padded coordinate: the input cell there, or nil for a zero.
    var padded: [[Int?]] {
        let missing = 4 - input.shape.rank
        return (0..<3).map { axis in
            guard axis >= missing else { return [0] }
            let cells = Array(0..<input.shape[axis - missing + 1])
            let padding = parameters.padding[axis - missing]
            let (before, after) = (padding.before, padding.after)
            switch parameters.paddingMode {
            case .zeros:
                return Array(repeating: nil, count: before) + cells + Array(repeating: nil, count: after)
            case .replicate:
                return Array(repeating: cells.first!, count: before) + cells
                    + Array(repeating: cells.last!, count: after)
            case .reflect:
                return cells.dropFirst().prefix(before).reversed() + cells
                    + cells.dropLast().suffix(after).reversed()
            case .circular:
                return cells.suffix(before) + cells + cells.prefix(after)
            case .symmetric:
                return cells.prefix(before).reversed() + cells + cells.suffix(after).reversed()
            }
        }
    }

    func output() -> (extents: [Int], values: [Double]) {
        parameters.isTransposed ? stamped() : slid()
    }

    /// The kernel slides over an explicitly padded input.
    private func slid() -> (extents: [Int], values: [Double]) {
        let padded = padded
        let (k, s, d) = (kernelExtents, Self.three(parameters.stride), Self.three(parameters.dilation))
        let o = (0..<3).map { (axis: Int) -> Int in
            let covered = d[axis] * (k[axis] - 1) + 1
            return (padded[axis].count - covered) / s[axis] + 1
        }
        let filters = weight.shape[0]
        let channels = weight.shape[1]
        var values: [Double] = []
        for f in 0..<filters {
            let firstChannel = f / (filters / parameters.groups) * channels
            eachCell(of: o) { z, y, x in
                var sum = 0.0
                for c in 0..<channels {
                    eachCell(of: k) { a, b, e in
                        let depth = padded[0][z * s[0] + a * d[0]]
                        let row = padded[1][y * s[1] + b * d[1]]
                        let column = padded[2][x * s[2] + e * d[2]]
                        guard let depth, let row, let column else { return }
                        sum += w(f, c, a, b, e) * self.x(firstChannel + c, depth, row, column)
                    }
                }
                values.append(sum + (bias?[f] ?? 0))
            }
        }
        return ([filters] + o.suffix(parameters.stride.count), values)
    }

    /// Every input cell stamps the kernel, times its number, onto the output; then the padding is cut off.
    private func stamped() -> (extents: [Int], values: [Double]) {
        let (i, k, s, d) = (inputExtents, kernelExtents, Self.three(parameters.stride), Self.three(parameters.dilation))
        let p = Self.three(parameters.padding.map(\.before), else: 0)
        let q = Self.three(parameters.padding.map(\.after), else: 0)
        let extra = Self.three(parameters.outputPadding, else: 0)
        let o = (0..<3).map { (axis: Int) -> Int in
            let full = (i[axis] - 1) * s[axis] + d[axis] * (k[axis] - 1) + 1
            return full + extra[axis] - p[axis] - q[axis]
        }
        let (channels, filtersPerGroup) = (input.shape[0], weight.shape[1])
        let filters = filtersPerGroup * parameters.groups
        var values = (0..<filters).flatMap { Array(repeating: bias?[$0] ?? 0, count: o[0] * o[1] * o[2]) }
        for c in 0..<channels {
            for g in 0..<filtersPerGroup {
                let f = c / (channels / parameters.groups) * filtersPerGroup + g
                eachCell(of: i) { z, y, x in
                    eachCell(of: k) { a, b, e in
                        let depth = z * s[0] + a * d[0] - p[0]
                        let row = y * s[1] + b * d[1] - p[1]
                        let column = x * s[2] + e * d[2] - p[2]
                        guard depth >= 0, depth < o[0], row >= 0, row < o[1], column >= 0, column < o[2] else { return }
                        values[offset(o, f, depth, row, column)] += w(c, g, a, b, e) * self.x(c, z, y, x)
                    }
                }
            }
        }
        return ([filters] + o.suffix(parameters.stride.count), values)
    }

    private func x(_ channel: Int, _ z: Int, _ y: Int, _ x: Int) -> Double {
        input.values[offset(inputExtents, channel, z, y, x)]
    }

    private func w(_ first: Int, _ second: Int, _ a: Int, _ b: Int, _ c: Int) -> Double {
        let k = kernelExtents
        let row = first * weight.shape[1] + second
        guard parameters.isFlipped else { return weight.values[offset(k, row, a, b, c)] }
        return weight.values[offset(k, row, k[0] - 1 - a, k[1] - 1 - b, k[2] - 1 - c)]
    }

    /// Three numbers from one per axis: `one` for the axes that are not there.
    private static func three(_ list: [Int], else one: Int = 1) -> [Int] {
        Array(repeating: one, count: 3 - list.count) + list
    }

    private func offset(_ extents: [Int], _ first: Int, _ z: Int, _ y: Int, _ x: Int) -> Int {
        ((first * extents[0] + z) * extents[1] + y) * extents[2] + x
    }

    private func eachCell(of extents: [Int], _ body: (Int, Int, Int) -> Void) {
        for z in 0..<extents[0] {
            for y in 0..<extents[1] {
                for x in 0..<extents[2] { body(z, y, x) }
            }
        }
    }
}

extension RandomCase {
    var reference: Reference { Reference(input: input, weight: weight, bias: bias, parameters: parameters) }
}
