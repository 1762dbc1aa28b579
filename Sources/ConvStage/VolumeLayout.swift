import ConvStory

/// Where input, kernel, output and products stand.
struct VolumeLayout {
    var input: VolumeView
    var kernel: VolumeView
    var output: VolumeView
    var products: ProductPanel

    init(_ slicing: Slicing, area: Area, look: Look, isApart: Bool) {
        let levels = Array(GridLevel.all.indices.dropFirst(look.theme.isMono ? 2 : 0))
        func plans(_ arrangements: [VolumePlan.Arrangement]) -> [VolumePlan] {
            levels.flatMap { level in
                // The kernel and its products may be smaller, but keep their numbers.
                Set([level, level + 1].map { min($0, GridLevel.numbered.last ?? $0) }).sorted().flatMap { kernelLevel in
                    arrangements.map {
                        VolumePlan(
                            slicing, area: area, look: look, level: level, kernelLevel: kernelLevel, arrangement: $0,
                            isApart: isApart)
                    }
                }
            }
        }
        // Slices can be pulled apart only where the input has the width; where nothing has, they stay a block.
        let plans = isApart ? plans([.rows, .strip]) + plans([.columns]) : plans([.rows, .strip, .columns])
        // Numbers matter more than seeing the products of every slice at once.
        let fitting =
            plans.first { $0.fits && $0.isWhole && $0.hasNumbers } ?? plans.first { $0.fits } ?? plans[plans.count - 1]
        let level = min(max(fitting.level - look.zoom, levels[0]), levels[levels.count - 1])
        let plan =
            level == fitting.level
            ? fitting : plans.first { $0.level == level && $0.fits } ?? plans.last { $0.level == level } ?? fitting
        self = plan.layout
    }

    init(input: VolumeView, kernel: VolumeView, output: VolumeView, products: ProductPanel) {
        self.input = input
        self.kernel = kernel
        self.output = output
        self.products = products
    }
}
