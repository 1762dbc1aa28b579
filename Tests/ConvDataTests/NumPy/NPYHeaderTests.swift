import Testing

@testable import ConvData

@Suite struct NPYHeaderTests {
    @Test(arguments: [
        "{'descr': '<i4', 'fortran_order': True, 'shape': (2, 3), }          \n",
        "{'descr': '<i4', 'fortran_order': True, 'shape': (2, 3)}",
        "{\"shape\":(2,3,),\"descr\":\"<i4\",\"fortran_order\":True}",
        "  { 'fortran_order' : True ,\n 'shape' : ( 2 , 3 ) , 'descr' : '<i4' } ",
        "{'descr': '<i4', 'fortran_order': True, 'shape': (2L, 3L)}",
    ])
    func reads(text: String) throws {
        let header = try NPYHeader(parsing: Array(text.utf8)[...])
        #expect(header.shape == [2, 3])
        #expect(header.isFortranOrder)
        #expect(try header.type == NPYElement(descr: "<i4"))
    }

    @Test(arguments: [
        ("", "'{' should stand at its end"),
        ("[]", "'{' should stand at '[]'"),
        ("{}", "'descr' is missing"),
        ("{'descr': '<f8'}", "'fortran_order' is missing"),
        ("{'descr': '<f8', 'fortran_order': False}", "'shape' is missing"),
        ("{'descr': '<f8', 'descr': '<f8'}", "'descr' is there twice"),
        ("{'shape': (1,), 'shape': (1,)}", "'shape' is there twice"),
        ("{'fortran_order': True, 'fortran_order': True}", "'fortran_order' is there twice"),
        ("{'colour': 1}", "'colour' is not known"),
        ("{'descr' '<f8'}", "':' should stand at ''<f8'}'"),
        ("{'descr': '<f8' 'shape': ()}", "'}' should stand at ''shape': ()}'"),
        ("{'descr: 1", "a name in quotes should stand at ''descr: 1'"),
        ("{'fortran_order': maybe}", "True or False should stand at 'maybe}'"),
        ("{'shape': 3}", "'(' should stand at '3}'"),
        ("{'shape': (-3,)}", "a length should stand at '-3,)}'"),
        ("{'shape': (2.5,)}", "')' should stand at '.5,)}'"),
        ("{'shape': (3", "')' should stand at its end"),
        ("{'descr': '<f8', 'fortran_order': False, 'shape': ()} junk", "the end should stand at 'junk'"),
    ])
    func refuses(text: String, what: String) {
        let sentence = refusal { try NPYHeader(parsing: Array(text.utf8)[...]) }[0]
        #expect(sentence == "the header of the .npy file is malformed: \(what)")
    }

    @Test func refusesStructuredTypes() {
        let text = "{'descr': [('a', '<i4')], 'fortran_order': False, 'shape': (1,)}"
        #expect(
            refusal { try NPYHeader(parsing: Array(text.utf8)[...]) }.first
                == "the array has a structured dtype, several fields a cell, instead of real numbers")
    }
}
