import ConvRecipe
import ConvStage
import ConvStory
import Testing

@Suite struct SceneLayoutWholeTests {
    /// Rows that scroll, ledgers with hidden rows or colours, and maps are not whole.
    @Test(
        arguments: [
            (OperationKind.oneD, "2 0 3 1 4 2", "1 2 -1", 80, 22, true), (.oneD, "ramp:60", "1 2 -1", 80, 22, false),
            (.twoD, "ramp:5x5", "sobel-x", 80, 22, true), (.twoD, "ramp:5x5", "sobel-x", 40, 10, true),
            (.twoD, "digit3-28", "sobel-x", 80, 22, false), (.conv2D, "flag", "sobel-x", 80, 22, false),
            (.conv2D, "flag", "sobel-x", 80, 40, true), (.threeD, "ramp:2x3x3", "ones:1x2x2", 80, 30, true),
        ] as [(OperationKind, String, String, Int, Int, Bool)])
    func whole(kind: OperationKind, input: String, weight: String, columns: Int, rows: Int, isWhole: Bool) throws {
        var recipe = Recipe(kind)
        (recipe.input, recipe.weight) = (input, weight)
        let layout = try layout(recipe, .outputs, Area(columns: columns, rows: rows))
        #expect(layout?.isWhole == isWhole)
    }

    @Test(
        arguments: [
            (OperationKind.oneD, "2 1 3", "1 2 -1", 80, true), (.oneD, "ramp:40", "1 2 -1", 80, false),
            (.twoD, "ramp:3x3", "ones:2x2", 80, true), (.twoD, "ramp:20x20", "ones:2x2", 80, false),
        ] as [(OperationKind, String, String, Int, Bool)])
    func stamps(kind: OperationKind, input: String, weight: String, columns: Int, isWhole: Bool) throws {
        var recipe = Recipe(kind)
        (recipe.input, recipe.weight, recipe.transposed) = (input, weight, true)
        let layout = try layout(recipe, .inputs, Area(columns: columns, rows: 22))
        #expect(layout?.isWhole == isWhole)
    }

    private func layout(_ recipe: Recipe, _ perspective: Perspective, _ area: Area) throws -> SceneLayout? {
        let story = Story(try recipe.operation(reading: .none).subject(title: ""), perspective: perspective)
        return Stage.layout(
            of: story.scene(at: story.storyboard.moment(at: .start)), in: area, look: Look(theme: .dark))
    }
}
