import ConvData
import ConvEngine
import Testing

@Suite struct PaddingModeNameTests {
    @Test(arguments: PaddingMode.allCases)
    func ourNamesAreTakenSilently(mode: PaddingMode) throws {
        #expect(try PaddingMode.read(mode.rawValue) == (mode, nil))
    }

    @Test(arguments: [
        ("edge", "replicate", "NumPy"), ("wrap", "circular", "NumPy"), ("constant", "zeros", "NumPy"),
        ("nearest", "replicate", "SciPy"), ("mirror", "reflect", "SciPy"), ("grid-mirror", "symmetric", "SciPy"),
        ("symm", "symmetric", "SciPy"), ("fill", "zeros", "SciPy"), ("border_reflect_101", "reflect", "OpenCV"),
        ("border_reflect", "symmetric", "OpenCV"),
    ])
    func othersAreTranslatedAloud(name: String, ours: String, library: String) throws {
        let (mode, remark) = try PaddingMode.read(name)
        #expect(mode.rawValue == ours)
        #expect(remark == "padding mode '\(name)' of \(library) is '\(ours)' here")
    }

    @Test(arguments: [
        ("mirrored", "'mirrored' is not a padding mode", "did you mean 'mirror'?"),
        ("reflct", "'reflct' is not a padding mode", "did you mean 'reflect'?"),
        ("bright", "'bright' is not a padding mode", "use zeros, reflect, replicate, circular or symmetric"),
        ("\u{1B}[2J", "'<ESC>[2J' is not a padding mode", "use zeros, reflect, replicate, circular or symmetric"),
    ])
    func refuses(name: String, sentence: String, hint: String) {
        #expect(refusal { try PaddingMode.read(name) } == [sentence, hint])
    }
}
