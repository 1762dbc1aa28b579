extension DisplayOptions {
    /// What was asked for when a lesson was started counts before what its scenes ask for.
    func over(_ scene: DisplayOptions) -> DisplayOptions {
        var display = scene
        display.look = look.over(scene.look)
        if view != .auto { display.view = view }
        display.precision = precision ?? scene.precision
        display.reducedMotion = reducedMotion || scene.reducedMotion
        return display
    }
}

extension LookOptions {
    fileprivate func over(_ scene: LookOptions) -> LookOptions {
        var look = scene
        if theme != .auto { look.theme = theme }
        if glyphs != .auto { look.glyphs = glyphs }
        if color != .auto { look.color = color }
        look.present = present || scene.present
        return look
    }
}
