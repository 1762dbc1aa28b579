import ConvData
import Testing

/// What a console or a notebook shows around an array: in a file, on standard input and as a word of a command.
@Suite struct TranscriptTests {
    static let transcripts = [
        (">>> x\ntensor([[1., 2.]])\n", "[1, 2] 1 2"),
        (">>> x = torch.tensor([[1., 2.]])", "[1, 2] 1 2"),
        (">>> x = torch.tensor([[1.,\n...                    2.]])\n>>> ", "[1, 2] 1 2"),
        (
            ">>> x = torch.tensor([[1., 2.]])\n>>> x\ntensor([[1., 2.]])\n>>> x.shape\ntorch.Size([1, 2])\n",
            "[1, 2] 1 2"
        ),
        (">>> import numpy as np\n>>> np.arange(4.)\narray([0., 1., 2., 3.])\n", "[4] 0 1 2 3"),
        (">>> print(a)\n[[1 2]\n [3 4]]\n>>> a.shape\n(2, 2)\n", "[2, 2] 1 2 3 4"),
        (">>> x, x.shape\n(tensor([[1.]]), torch.Size([1, 1]))\n", "[1, 1] 1"),
        ("In [3]: x\nOut[3]: \narray([[1, 2],\n       [3, 4]])\n", "[2, 2] 1 2 3 4"),
        ("Out[3]: array([1, 2])", "[2] 1 2"),
        ("Out[12]:\ntensor([[1., 2.],\n        [3., 4.]])\n", "[2, 2] 1 2 3 4"),
        ("In [1]: w = np.array([[1, 2],\n   ...:               [3, 4]])\n\nIn [2]: ", "[2, 2] 1 2 3 4"),
        ("In [3]: [1, 2, 3]", "[3] 1 2 3"),
        ("julia> A\n2\u{D7}2 Matrix{Int64}:\n 1  2\n 3  4\n\njulia> ", "[2, 2] 1 2 3 4"),
        (">> A\n\nA =\n\n     1     2\n     3     4\n\n>> ", "[2, 2] 1 2 3 4"),
        ("octave:1> A = [1 2; 3 4]\nA =\n\n   1   2\n   3   4\n\noctave:2> ", "[2, 2] 1 2 3 4"),
        ("> c(1, 2)\n[1] 1 2\n", "[2] 1 2"),
        // Names and shapes.
        ("x = torch.tensor([[1., 2.], [3., 4.]])", "[2, 2] 1 2 3 4"),
        ("self.conv.weight = torch.tensor([1.])", "[1] 1"),
        ("a = b = [1, 2]", "[2] 1 2"),
        ("kernel=[[1,0],[0,-1]];", "[2, 2] 1 0 0 -1"),
        ("x =\n[[1 2]\n [3 4]]\n", "[2, 2] 1 2 3 4"),
        ("tensor([[1., 2.]])\ntorch.Size([1, 2])\n", "[1, 2] 1 2"),
        ("tensor([[1., 2.]]) torch.Size([1, 2])", "[1, 2] 1 2"),
        ("torch.Size([2])\ntensor([1., 2.])\n", "[2] 1 2"),
        ("(tensor([1., 2.]), torch.Size([2]))", "[2] 1 2"),
        ("Out[5]: (tensor([[1.]]), torch.Size([1, 1]))", "[1, 1] 1"),
        ("tensor(5.) torch.Size([])", "[1] 5"),
        // TensorFlow and Keras.
        (
            "<tf.Tensor: shape=(2, 2), dtype=float32, numpy=\narray([[1., 2.],\n       [3., 4.]], dtype=float32)>",
            "[2, 2] 1 2 3 4"
        ),
        ("<tf.Tensor: shape=(), dtype=float32, numpy=3.0>", "[1] 3"),
        ("<tf.Variable 'k:0' shape=(2,) dtype=float32, numpy=array([1., 2.], dtype=float32)>", "[2] 1 2"),
        ("<Variable path=conv2d/kernel, shape=(1, 2), dtype=float32, value=[[1. 2.]]>", "[1, 2] 1 2"),
        ("tf.Tensor(\n[[1. 2.]\n [3. 4.]], shape=(2, 2), dtype=float32)", "[2, 2] 1 2 3 4"),
        ("y = <tf.Tensor: shape=(1,), dtype=int32, numpy=array([7], dtype='>i4')>", "[1] 7"),
        (
            "[<tf.Tensor: shape=(1,), dtype=int32, numpy=array([7])>, <tf.Tensor: shape=(1,), dtype=int32, numpy=array([8])>]",
            "[2, 1] 7 8"
        ),
    ]

    @Test(arguments: transcripts)
    func readsFromText(text: String, expected: String) {
        #expect(outcome { try FileForm.delimitedText.read(Array(text.utf8)) } == expected)
    }

    @Test(arguments: transcripts)
    func readsFromStandardInput(text: String, expected: String) {
        #expect(outcome { try FileForm(sniffing: Array(text.utf8)).read(Array(text.utf8)) } == expected)
    }

    @Test(arguments: transcripts)
    func readsAsAWordOfACommand(text: String, expected: String) throws {
        #expect(try SourceKind.classify(text, as: .input) { _ in false } == .literal(text))
        #expect(outcome { try Literal.read(text) } == expected)
    }

    @Test(arguments: [
        (">>> x\ntensor([1.])\n>>> w\ntensor([2.])\n", "there are 2 arrays in what was pasted"),
        (">>> x = f()\n", "there is no array in what was pasted"),
        (">>> x.shape\n(2, 2)\n", "there is no array in what was pasted"),
        (">>> x.ndim\n2\n", "there is no array in what was pasted"),
        (">>> x\ntensor([1., y])\n", "line 2, column 13: 'y' is not a number"),
        ("Out[3]: array([1, x])", "line 1, column 19: 'x' is not a number"),
        ("x = [1, y]", "line 1, column 9: 'y' is not a number"),
        ("tensor([1., 2.]) torch.Size([3])", "the numbers have the shape [2], but [3] is printed beside them"),
        (
            "<tf.Tensor 'x:0' shape=(2,) dtype=float32>",
            "the tensor '<tf.Tensor 'x:0' sha...' does not show its numbers"
        ),
        ("x == [1, 2]", "line 1, column 1: 'x == [1' is not a number"),
    ])
    func refuses(text: String, sentence: String) {
        #expect(refusal { try FileForm.delimitedText.read(Array(text.utf8)) }.first == sentence)
    }
}
