import ConvEngine

/// A Python library in which a convolution can be written.
package enum Library: String, CaseIterable, Sendable {
    case pytorch, numpy

    package var name: String {
        switch self {
        case .pytorch: "PyTorch"
        case .numpy: "NumPy"
        }
    }

    package var imports: [String] {
        switch self {
        case .pytorch: ["import torch", "import torch.nn.functional as F"]
        case .numpy: ["import numpy as np"]
        }
    }

    /// The statements that make `y` of the input `x`, and in a convolution of the weight `w` and the bias `b`.
    package func operation(_ convolution: Convolution) -> [String] {
        switch (self, convolution.combine.isPooling) {
        case (.pytorch, false): PyTorchCode(convolution).statements
        case (.pytorch, true): PyTorchPooling(convolution).statements
        case (.numpy, false): NumPyCode(convolution).statements
        case (.numpy, true): NumPyPooling(convolution).statements
        }
    }

    /// What stands before and after the nested lists of an array.
    var array: (opening: String, closing: String) {
        switch self {
        case .pytorch: ("torch.tensor(", "dtype=torch.float64")
        case .numpy: ("np.array(", "dtype=np.float64")
        }
    }

    var assertion: String {
        switch self {
        case .pytorch: "torch.testing.assert_close"
        case .numpy: "np.testing.assert_allclose"
        }
    }
}
