import ConvCode
import ConvEngine
import Support
import Testing

/// Scripts as students read them.
@Suite struct ScriptTests {
    @Test func pyTorchOfTheFamiliarRow() throws {
        #expect(
            try Library.pytorch.script(.familiar()) == """
                # conv1d in PyTorch, by convviz: runs as it is, and fails where the results differ.
                # With x and w in files: convviz 1d -i x.npy -w w.npy
                import torch
                import torch.nn.functional as F

                x = torch.tensor([[2, -1, 3, 0, 4, 1, -2, 5]], dtype=torch.float64)  # input, shape (1, 8)
                w = torch.tensor([[[1, 0, -1]]], dtype=torch.float64)  # weight, shape (1, 1, 3)

                y = F.conv1d(x, w)

                expected = torch.tensor([[-1, -1, -1, -1, 6, -4]], dtype=torch.float64)  # shape (1, 6)
                torch.testing.assert_close(y, expected, rtol=1e-12, atol=1e-11)
                print("agrees with convviz: y of shape", tuple(y.shape))

                """)
    }

    @Test func numPyOfTheFamiliarRow() throws {
        #expect(
            try Library.numpy.script(.familiar()) == """
                # conv1d in NumPy, by convviz: runs as it is, and fails where the results differ.
                # With x and w in files: convviz 1d -i x.npy -w w.npy
                import numpy as np

                x = np.array([[2, -1, 3, 0, 4, 1, -2, 5]], dtype=np.float64)  # input, shape (1, 8)
                w = np.array([[[1, 0, -1]]], dtype=np.float64)  # weight, shape (1, 1, 3)

                y = np.zeros((1, 6))
                for k in range(3):  # cell after cell of the kernel
                    seen = x[:, k:k + 6]  # what it reads, in all placements at once
                    y += np.einsum("oc,ci->oi", w[:, :, k], seen)

                expected = np.array([[-1, -1, -1, -1, 6, -4]], dtype=np.float64)  # shape (1, 6)
                np.testing.assert_allclose(y, expected, rtol=1e-12, atol=1e-11)
                print("agrees with convviz: y of shape", tuple(y.shape))

                """)
    }

    /// The second line says how to see it in convviz.
    @Test func theParametersAreNamed() throws {
        var parameters = Parameters(spatialRank: 2)
        parameters.stride = [2, 1]
        parameters.padding = [Padding(before: 1, after: 0), Padding(2)]
        parameters.paddingMode = .replicate
        parameters.dilation = [2, 2]
        parameters.isFlipped = true
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 5, 5]), values: Array(repeating: 1, count: 25)),
            weight: Tensor(shape: Shape([1, 1, 2, 2]), values: [1, 2, 3, 4]), parameters: parameters)
        let lines = try Library.numpy.script(convolution).split(separator: "\n")
        #expect(
            lines[1].hasSuffix(
                "convviz 2d -i x.npy -w w.npy --stride 2,1 --padding 1:0,2 --padding-mode replicate --dilation 2 --flip"
            ))
        parameters = Parameters(spatialRank: 1)
        (parameters.isTransposed, parameters.groups, parameters.outputPadding) = (true, 2, [1])
        parameters.stride = [2]
        let transposed = try Convolution(
            input: Tensor(shape: Shape([2, 2]), values: [1, 2, 3, 4]),
            weight: Tensor(shape: Shape([2, 1, 1]), values: [1, 2]), bias: [-1, 0.5], parameters: parameters)
        #expect(
            try Library.pytorch.script(transposed).contains(
                " -i x.npy -w w.npy --stride 2 --groups 2 --transposed --output-padding 1 --bias -1,0.5\n"))
    }

    @Test func numPyOfAMaximum() throws {
        #expect(
            try Library.numpy.script(.pooling([[2, -1, 3, 0]], by: 2)) == """
                # max_pool1d in NumPy, by convviz: runs as it is, and fails where the results differ.
                # With x in a file: convviz maxpool1d -i x.npy --kernel-size 2
                import numpy as np

                x = np.array([[2, -1, 3, 0]], dtype=np.float64)  # input, shape (1, 4)

                y = np.full((1, 2), -np.inf)
                for k in range(2):  # cell after cell of the window
                    seen = x[:, k:k + 2*2:2]  # what it reads, in all placements at once
                    y = np.maximum(y, seen)

                expected = np.array([[2, 3]], dtype=np.float64)  # shape (1, 2)
                np.testing.assert_allclose(y, expected, rtol=1e-12, atol=1e-11)
                print("agrees with convviz: y of shape", tuple(y.shape))

                """)
    }

    @Test func theParametersOfAPoolingAreNamed() throws {
        let pooling = try Convolution.pooling([[2, -1, 3, 0]], by: 3, .mean(countsPadding: false)) {
            ($0.stride, $0.padding, $0.ceilMode) = ([2], [Padding(before: 1, after: 0)], true)
        }
        #expect(
            try Library.pytorch.script(pooling).contains(
                "convviz avgpool1d -i x.npy --kernel-size 3 --stride 2 --padding 1:0 --ceil-mode --no-count-include-pad\n"
            ))
    }
}
