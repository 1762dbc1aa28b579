import ConvEngine
import Support
import Testing

/// Every tap says where it comes from; each claim is checked against the definition.
@Suite struct TapsTests {
    @Test func xAndWComeFromTheArraysAsGiven() throws {
        for seed: UInt64 in 0..<60 {
            let convolution = try RandomCase(seed: seed).convolution
            for placement in convolution.placements {
                let channels = convolution.channels(readBy: placement.filter)
                for tap in placement.taps {
                    try #require(tap.x == tap.input.map { convolution.input[$0] } ?? 0)
                    let weight = try #require(tap.weight)
                    try #require(tap.w == convolution.weight?[weight])
                    try #require((tap.input != nil) == (tap.origin == .input || tap.origin == .copy))
                    try #require(tap.coordinate[0] == channels.lowerBound + tap.cell[0])
                    try #require(tap.input == nil || tap.input?[0] == tap.coordinate[0])
                    let drawn = convolution.weight(
                        filter: placement.filter, channel: tap.cell[0], cell: Position(tap.cell.dropFirst()))
                    try #require(drawn?.position == tap.weight && drawn?.value == tap.w && tap.isCounted)
                }
            }
        }
    }

    /// Direct: the cell that an explicitly padded input has at the coordinate, and the kernel cell as given or turned.
    @Test func directTapsReadThePaddedInput() throws {
        for seed: UInt64 in 0..<80 {
            let random = try RandomCase(seed: seed)
            let parameters = random.parameters
            guard !parameters.isTransposed else { continue }
            let convolution = try random.convolution
            let padded = random.reference.padded.suffix(convolution.spatialRank)
            for placement in convolution.placements {
                for tap in placement.taps {
                    let read = zip(padded, tap.coordinate.dropFirst()).map { $0[$1] }
                    let expected = read.contains(nil) ? nil : read.compactMap { $0 }
                    try #require(tap.input.map { Array($0.dropFirst()) } == expected)
                    for (axis, k) in convolution.kernelExtents.enumerated() {
                        let (j, weight) = (tap.cell[axis + 1], try #require(tap.weight))
                        try #require(weight[axis + 2] == (parameters.isFlipped ? k - 1 - j : j))
                        let place = placement.output[axis + 1] * parameters.stride[axis] + j * parameters.dilation[axis]
                        try #require(tap.coordinate[axis + 1] == place)
                    }
                }
            }
        }
    }

    /// Transposed: input cell i stamps kernel cell j onto output i·s + j·d − p, and all of these stamps are there.
    @Test func transposedTapsAreTheStamps() throws {
        for seed: UInt64 in 0..<80 {
            let random = try RandomCase(seed: seed)
            let (p, convolution) = (random.parameters, try random.convolution)
            guard p.isTransposed else { continue }
            var stamps = 0
            for placement in convolution.placements {
                for tap in placement.taps {
                    guard let input = tap.input else { continue }
                    stamps += 1
                    let weight = try #require(tap.weight)
                    for (axis, k) in convolution.kernelExtents.enumerated() {
                        let j = p.isFlipped ? k - 1 - weight[axis + 2] : weight[axis + 2]
                        let place = input[axis + 1] * p.stride[axis] + j * p.dilation[axis] - p.padding[axis].before
                        try #require(placement.output[axis + 1] == place)
                    }
                }
            }
            let perChannel = convolution.axes.enumerated().map { number, axis in
                (0..<axis.inputExtent).map { i in
                    (0..<axis.kernelExtent).filter { j in
                        let place = i * p.stride[number] + j * p.dilation[number] - p.padding[number].before
                        return (0..<axis.outputExtent).contains(place)
                    }.count
                }.reduce(0, +)
            }.reduce(1, *)
            try #require(stamps == perChannel * convolution.inputChannels * convolution.filtersPerGroup)
        }
    }

    @Test func origins() throws {
        func origins(_ parameters: Parameters) throws -> [[Tap.Origin]] {
            try Convolution(input: .counting([1, 3]), weight: .ones([1, 1, 3]), parameters: parameters)
                .placements.map { $0.taps.map(\.origin) }
        }
        var parameters = Parameters(spatialRank: 1)
        parameters.padding = [Padding(before: 1, after: 0)]
        #expect(try origins(parameters) == [[.padding, .input, .input], [.input, .input, .input]])

        parameters.paddingMode = .circular
        #expect(try origins(parameters) == [[.copy, .input, .input], [.input, .input, .input]])

        parameters.paddingMode = .zeros
        parameters.isTransposed = true
        parameters.stride = [2]
        parameters.padding = [Padding(2)]
        #expect(
            try origins(parameters) == [
                [.input, .inserted, .input], [.inserted, .input, .inserted], [.input, .inserted, .input],
            ])
    }

    @Test func paddingPrevailsOverInsertedZeros() throws {
        var parameters = Parameters(spatialRank: 2)
        parameters.isTransposed = true
        parameters.stride = [2, 2]
        let convolution = try Convolution(
            input: .ones([1, 2, 2]), weight: .ones([1, 1, 2, 2]), parameters: parameters)
        // The corner of the border, and then along the first row: padding above inserted zeros.
        #expect(convolution.placements.first?.taps.map(\.origin) == [.padding, .padding, .padding, .input])
        #expect(convolution.placements[1].taps.map(\.origin) == [.padding, .padding, .input, .inserted])
    }

    @Test func indices() throws {
        var parameters = Parameters(spatialRank: 2)
        parameters.padding = [Padding(1), Padding(1)]
        let taps = try Convolution(
            input: .counting([2, 3, 3]), weight: .counting([1, 2, 2, 2]), parameters: parameters
        )
        .placements[5].taps
        #expect(indexFaults(of: taps) == [])
        #expect(indexFaults(of: taps[2..<6]) == [])
        #expect(taps.map(\.index) == Array(0..<8))
    }
}
