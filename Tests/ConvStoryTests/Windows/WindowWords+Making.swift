@testable import ConvStory

extension WindowWords {
    init(_ window: WindowMoment) {
        self.init(window, labels: Labels(window.convolution))
    }
}
