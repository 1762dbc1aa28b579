import ConvStory

/// How many rows of cubes the bands of a 1D scene have.
struct Bands {
    let inputChannels: Int
    let channelsPerFilter: Int
    /// Of the kernel; 0 where nothing is weighted.
    let kernelChannels: Int
    let outputChannels: Int

    init(_ scene: Scene) {
        inputChannels = scene.input.channels
        channelsPerFilter = scene.products.channels
        kernelChannels = scene.kernel?.channels ?? 0
        outputChannels = scene.output.channels
    }

    /// Rows of the screen for all of it, at most `capacity` channels a band.
    func rows(_ cube: CubeSize, gap: Int, factors: Int, capacity: Int = 1 << 20) -> Int {
        func band(_ count: Int) -> Int { Int((Double(min(count, capacity)) * cube.rows).rounded(.up)) }
        let gaps = (kernelChannels > 0 ? 2 : 1) * gap
        return band(kernelChannels) + band(channelsPerFilter) + band(inputChannels) + band(outputChannels) + gaps
            + factors + 1
    }

    /// How many channels of each band there is room for, at least one.
    func capacity(_ cube: CubeSize, rows available: Int) -> Int {
        let most = max(inputChannels, max(channelsPerFilter, outputChannels))
        var low = 1
        var high = min(most, max(available, 1))
        while low < high {
            let middle = (low + high + 1) / 2
            if rows(cube, gap: 0, factors: 0, capacity: middle) <= available { low = middle } else { high = middle - 1 }
        }
        return low
    }
}
