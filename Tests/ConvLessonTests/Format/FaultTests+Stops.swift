import ConvLesson
import Testing

/// What can be wrong with a stop.
extension FaultTests {
    @Test(arguments: [
        ("say: 5", "7:14 'say' is a sentence, but this is a number: put the sentence in quotes"),
        ("say: -1.5e3", "7:14 'say' is a sentence, but this is a number: put the sentence in quotes"),
        ("say: #1 is the first", "7:13 'say' is a sentence, but this is nothing: put the sentence in quotes"),
        (
            "say: What is #3 here?",
            "7:21 the sentence ends before '#', which begins a comment: put the sentence in quotes"
        ),
        ("say: ' '", "7:14 'say' is a sentence, but this is empty: write one, or leave it out"),
        ("say: \"\\u202Eback\"", "7:14 this has a character that cannot be shown: '<U+202E>back': leave it out"),
        ("say: twice\n        say: twice", "8:9 'say' is there twice: leave out one of them"),
        ("sya: twice", "7:9 there is no key 'sya' in a stop: did you mean 'say'?"),
        (
            "think: long",
            "7:16 'think' is a number of seconds from 0 to 3600, but this is 'long': write the number alone"
        ),
        ("think: -1", "7:16 'think' is a number of seconds from 0 to 3600, but this is '-1': write the number alone"),
        ("think: nan", "7:16 'think' is a number of seconds from 0 to 3600, but this is 'nan': write the number alone"),
        (
            "think: 1e308",
            "7:16 'think' is a number of seconds from 0 to 3600, but this is '1e308': write the number alone"
        ),
        ("point: x", "7:16 'x' is no cell: cells are x[1,2] of the input, w[0,0] and y[0,1]"),
        ("point: [1]", "7:16 'point' is a place, but this is a list: write one"),
        ("panel: formla", "7:16 there is no 'panel: formla': did you mean 'formula'?"),
        ("panel: keys", "7:16 there is no 'panel: keys': write formula, code"),
        ("ask: valeu", "7:14 there is no 'ask: valeu': did you mean 'value'?"),
        ("ask: [value]", "7:14 'ask' is one word, but this is a list: write one"),
        ("expect: 5", "7:9 'expect' belongs to a question, but nothing is asked here: add 'ask'"),
        ("reveal: It is.", "7:9 'reveal' belongs to a question, but nothing is asked here: add 'ask'"),
        ("ask: value\n        options: [a, b]", "8:9 'options' does not belong to 'ask: value': leave it out"),
        (
            "ask: value\n        expect: many",
            "8:17 'expect' is a number, but this is 'many': write numbers like 3, -1.5 or 2e-3"
        ),
        ("ask: value\n        expect: [1]", "8:17 'expect' is a number, but this is a list: write one"),
        ("ask: value\n        products: hiden", "8:19 there is no 'products: hiden': did you mean 'hidden'?"),
        ("ask: value\n        of: first", "8:13 there is no 'of: first': write beside"),
        ("ask: value\n        of: beside", "8:9 this scene has no second stage: give it 'beside'"),
        (
            "ask: count\n        expect: 4.5",
            "8:17 'expect' is a whole number from 0 to 999999999, but this is '4.5': write the number alone"
        ),
        ("ask: count\n        count: weight", "8:16 there is no 'count: weight': did you mean 'weights'?"),
        ("ask: shape\n        count: weights", "8:9 'count' does not belong to 'ask: shape': leave it out"),
        ("count: weights", "7:9 'count' belongs to a question, but nothing is asked here: add 'ask'"),
        ("ask: shape\n        expect: 3,x", "8:17 'expect' is a shape, but this is '3,x': write for example [3, 3]"),
        (
            "ask: shape\n        expect: [3, [3]]",
            "8:17 'expect' is a shape, but this is a list: write for example [3, 3]"
        ),
        ("ask: shape\n        target: [3]", "8:9 'target' does not belong to 'ask: shape': leave it out"),
        ("ask: inputs\n        expect: 3", "8:9 'expect' does not belong to 'ask: inputs': leave it out"),
        ("because: {1: no}", "7:9 'because' belongs to a question, but nothing is asked here: add 'ask'"),
        ("ask: shape\n        because: {1: no}", "8:9 'because' does not belong to 'ask: shape': leave it out"),
        (
            "ask: choice\n        options: [a, b]\n        expect: 1\n        because: none",
            "10:18 'because' has a sentence for the number of a wrong option, but this is a text: write it as because: {1: \"…\"}"
        ),
        (
            "ask: choice\n        options: [a, b]\n        expect: 1\n        because: {3: none}",
            "10:19 there is no option 3: there are 2: count them from 1"
        ),
        (
            "ask: choice\n        options: [a, b]\n        expect: 1\n        because: {1: none}",
            "10:19 option 1 is right: say in 'reveal' why it is"
        ),
        (
            "ask: choice\n        options: [a, b]\n        expect: 1\n        because: {2: none, 2: none}",
            "10:28 option 2 is there twice: leave out one of them"
        ),
        (
            "ask: choice\n        options: [a, b]\n        expect: 1\n        because: {2: 5}",
            "10:22 a reason is a sentence, but this is a number: put the sentence in quotes"
        ),
        (
            "ask: choice\n        expect: 1",
            "7:9 what there is to choose from is missing: write it as options: [\"yes\", \"no\"]"
        ),
        (
            "ask: choice\n        options: [a, b]",
            "7:9 the number of the right option is missing: write it as expect: 1"
        ),
        (
            "ask: choice\n        options: [a, b]\n        expect: 3",
            "9:17 there is no option 3: there are 2: count them from 1"
        ),
        (
            "ask: choice\n        options: [a, b]\n        expect: b",
            "9:17 'expect' is the number of the right option, but this is 'b': count them from 1"
        ),
        (
            "ask: choice\n        options: [a, b, a]\n        expect: 1",
            "8:25 there are two options 'a': one of them would be wrong: write another"
        ),
        (
            "ask: choice\n        options: [a]\n        expect: 1",
            "8:18 a choice has two to five options, but here is 1: the keys 1 to 5 choose"
        ),
        (
            "ask: choice\n        options: yes\n        expect: 1",
            "8:18 'options' is a list, but this is a text: begin each of them by '- '"
        ),
        (
            "ask: choice\n        options: [a, [b]]\n        expect: 1",
            "8:22 an option is a text, but this is a list: put the sentence in quotes"
        ),
        (
            "ask: parameter\n        name: padding",
            "7:9 the shape it is to reach is missing: write it as target: [1, 10]"
        ),
        (
            "ask: parameter\n        target: [10]",
            "7:9 the parameter that is asked for is missing: write it as name: padding"
        ),
        (
            "ask: parameter\n        name: pading\n        target: [10]",
            "8:15 'pading' is no parameter that can be asked for: did you mean 'padding'?"
        ),
        (
            "ask: parameter\n        name: foo\n        target: [10]",
            "8:15 'foo' is no parameter that can be asked for: "
                + "write one of stride, padding, dilation, output-padding, or of a pooling kernel-size"
        ),
        (
            "ask: parameter\n        name: groups\n        target: [10]",
            "8:15 'groups' is no parameter that can be asked for: "
                + "write one of stride, padding, dilation, output-padding, or of a pooling kernel-size"
        ),
        (
            "ask: parameter\n        name: padding\n        target: [0]",
            "9:17 'target' is a shape, but this is a list: write for example [3, 3]"
        ),
    ])
    func ofAStop(keys: String, fault: String) {
        #expect(LessonFile(stop: keys).short == [fault])
    }
}
