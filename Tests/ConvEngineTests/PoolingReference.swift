import ConvEngine
import Support

/// Pooling by definition, as plain nested loops over three axes: the engine is measured against this.
///
/// One- and two-dimensional cases get leading axes of extent 1.
struct PoolingReference {
    private enum Cell {
        case input(Int)
        case padding
        /// What `ceil_mode` lets a window reach behind the padding.
        case beyond
    }

    let pooling: RandomPooling

    private var missing: Int { 3 - pooling.kernelSize.count }

    /// For each of three axes, output after output: what its window covers.
    private var windows: [[[Cell]]] {
        (0..<3).map { axis in
            guard axis >= missing else { return [[.input(0)]] }
            let (number, parameters) = (axis - missing, pooling.parameters)
            let (i, k) = (pooling.input.shape[number + 1], pooling.kernelSize[number])
            let (s, d) = (parameters.stride[number], parameters.dilation[number])
            let (p, q) = (parameters.padding[number].before, parameters.padding[number].after)
            let room = i + p + q - d * (k - 1) - 1
            var o = (parameters.ceilMode ? (room + s - 1) / s : room / s) + 1
            if parameters.ceilMode, (o - 1) * s >= i + p { o -= 1 }
            return (0..<o).map { output in
                (0..<k).map { cell in
                    let place = output * s + cell * d - p
                    return place >= 0 && place < i ? .input(place) : place < i + q ? .padding : .beyond
                }
            }
        }
    }

    func output() -> (extents: [Int], values: [Double]) {
        let windows = windows
        var values: [Double] = []
        for channel in 0..<pooling.input.shape[0] {
            for z in windows[0] {
                for y in windows[1] {
                    for x in windows[2] { values.append(value(channel, z, y, x)) }
                }
            }
        }
        return ([pooling.input.shape[0]] + windows.dropFirst(missing).map(\.count), values)
    }

    private func value(_ channel: Int, _ z: [Cell], _ y: [Cell], _ x: [Cell]) -> Double {
        var numbers: [Double] = []
        var paddingCount = 0
        for depth in z {
            for row in y {
                for column in x {
                    switch (depth, row, column) {
                    case (.input(let depth), .input(let row), .input(let column)):
                        numbers.append(number(channel, depth, row, column))
                    case (.beyond, _, _), (_, .beyond, _), (_, _, .beyond): break
                    default: paddingCount += 1
                    }
                }
            }
        }
        switch pooling.combine {
        case .maximum: return numbers.max()!
        case .mean(let countsPadding):
            return numbers.reduce(0, +) / Double(numbers.count + (countsPadding ? paddingCount : 0))
        case .weights: return .nan
        }
    }

    private func number(_ channel: Int, _ z: Int, _ y: Int, _ x: Int) -> Double {
        pooling.input[Position([channel] + [z, y, x].dropFirst(missing))]
    }
}
