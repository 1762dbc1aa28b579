/// Where the number of a layer's input channels comes from.
package enum LayerChannels: Equatable, Sendable {
    /// The layer says it.
    case stated
    /// From the input, as all of Keras' do.
    case ofInput
    /// From the input, and each channel has so many filters of its own.
    case each(filters: Int)
}

extension Layer {
    /// - Parameter channels: of the input.
    package func taking(channels: Int) -> Layer {
        var layer = self
        switch self.channels {
        case .stated: break
        case .ofInput: layer.inChannels = channels
        case .each(let filters):
            (layer.inChannels, layer.groups, layer.outChannels) = (channels, channels, channels.times(filters))
        }
        return layer
    }

    /// For an input that is made up.
    package func exampleChannels(isSingle: Bool) -> Int {
        switch channels {
        case .stated: inChannels
        case .ofInput: groups
        case .each: isSingle ? 1 : 2
        }
    }
}
