extension DisplayOptions {
    /// What was asked for when a lesson was started counts before what its scenes ask for.
    func over(_ scene: DisplayOptions) -> DisplayOptions {
        var display = scene
        if theme != .auto { display.theme = theme }
        if glyphs != .auto { display.glyphs = glyphs }
        if color != .auto { display.color = color }
        if view != .auto { display.view = view }
        display.precision = precision ?? scene.precision
        display.reducedMotion = reducedMotion || scene.reducedMotion
        display.present = present || scene.present
        return display
    }
}
