import ConvEngine

extension Convolution {
    /// One channel, one filter: `try .row([1, 2, 3], [1, 1])`.
    package static func row(
        _ input: [Double], _ kernel: [Double], bias: Double? = nil, _ change: (inout Parameters) -> Void = { _ in }
    ) throws -> Convolution {
        try rows([input], [[kernel]], bias: bias.map { [$0] }, change)
    }

    /// Channels and filters: the input is [C][L], the weight [C_out][C][K] as PyTorch has it.
    package static func rows(
        _ input: [[Double]], _ weight: [[[Double]]], bias: [Double]? = nil,
        _ change: (inout Parameters) -> Void = { _ in }
    ) throws -> Convolution {
        var parameters = Parameters(spatialRank: 1)
        change(&parameters)
        return try Convolution(
            input: Tensor(shape: Shape([input.count, input[0].count]), values: input.flatMap { $0 }),
            weight: Tensor(
                shape: Shape([weight.count, weight[0].count, weight[0][0].count]),
                values: weight.flatMap { $0.flatMap { $0 } }),
            bias: bias, parameters: parameters)
    }

    /// Operands full of ones, where nothing but their shapes matters.
    package static func ones(
        _ input: [Int], _ weight: [Int], biases: Int = 0, _ change: (inout Parameters) -> Void = { _ in }
    ) throws -> Convolution {
        var parameters = Parameters(spatialRank: input.count - 1)
        change(&parameters)
        return try Convolution(
            input: .ones(input), weight: .ones(weight), bias: biases > 0 ? Array(repeating: 1, count: biases) : nil,
            parameters: parameters)
    }

    /// Channels [C][L] pooled by windows side by side: `try .pooling([[1, 2, 3, 4]], by: 2)`.
    package static func pooling(
        _ input: [[Double]], by kernelSize: Int, _ combine: Combine = .maximum,
        _ change: (inout Parameters) -> Void = { _ in }
    ) throws -> Convolution {
        var parameters = Parameters(poolingBy: [kernelSize])
        change(&parameters)
        return try Convolution(
            pooling: Tensor(shape: Shape([input.count, input[0].count]), values: input.flatMap { $0 }),
            kernelSize: [kernelSize], combine: combine, parameters: parameters)
    }

    /// What the program shows when it is asked for nothing else.
    package static func familiar() throws -> Convolution {
        try row([2, -1, 3, 0, 4, 1, -2, 5], [1, 0, -1])
    }
}
