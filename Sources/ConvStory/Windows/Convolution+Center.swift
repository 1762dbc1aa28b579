import ConvEngine

extension Convolution {
    /// Whether the kernel has a middle cell in every spatial axis that it surrounds in its plane, wherever its cells stand: a
    /// kernel of even size has none, nor one of single rows, nor a window without weights.
    package var hasCenter: Bool {
        !combine.isPooling && axes.suffix(2).allSatisfy { $0.kernelExtent > 1 }
            && axes.allSatisfy { $0.kernelExtent % 2 == 1 }
    }
}
