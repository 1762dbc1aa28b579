import ConvRecipe
import Testing

/// A recipe as it could be typed.
@Suite struct RecipeWordsTests {
    @Test func saysWhatIsNotTheDefault() {
        let recipe = Recipe.of(.oneD) {
            ($0.input, $0.weight, $0.stride, $0.flip, $0.seed) = ("1 2 3", "-1 1", "2", true, 7)
        }
        #expect(
            recipe.words == ["1d", "--input", "1 2 3", "--weight", "-1 1", "--seed", "7", "--stride", "2", "--flip"])
        let pooling = Recipe.of(.avgPool2D) { ($0.kernelSize, $0.ceilMode, $0.countIncludePad) = ("3", true, false) }
        #expect(pooling.words == ["avgpool2d", "--kernel-size", "3", "--ceil-mode", "--no-count-include-pad"])
        #expect(Recipe(.threeD).words == ["3d"])
    }
}
