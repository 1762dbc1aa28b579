/// What `convviz lesson new` writes: ten lines to begin with.
package enum NewLesson {
    package static let text = """
        convviz: 1                                   # the version of this format
        title: Edges
        scenes:
          - scene: sobel                             # a name, for messages and to begin there
            show: 2d -i digit3 -w sobel-x            # what one would type after convviz
            stops:
              - at: start                            # or end, y[0,2], y[0,2].lit, y[0,2].sum, row 1 ...
                say: "Nine weights that add up to 0. What will they find?"
              - at: y[0,2]                           # halts before this output stands there, and asks for it:
                ask: value                           # or shape, count, inputs, choice, parameter

        """
}
