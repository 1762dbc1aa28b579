/// The compiled terminfo entry of Scripts/direct-color.ti, as curses takes it from TERMINFO.
///
/// Made by Scripts/terminfo; change the source, not this.
enum DirectColorEntry {
    static let name = "convviz-direct"
    static let description = """
        b64:\
        HgI3AA8ADwBpAdMBY29udnZpei1kaXJlY3R8eHRlcm0tbGlrZSB0ZXJtaW5hbCB3aXRoIDI0LWJpdCBjb2xvdXJzAAABAAABAAAAAAAA\
        AAAAAVAAAAAIAAAAGAAAAP____________________________________________________8AAAAB_38AAAAABAAGAP____8IABAA\
        FAAYAP__IwA0ADYAOgBBAP__QwBKAP__TgD__________________1IAVwD_____________YABlAGoA_____28AcwD_____fACCAP__\
        ________________________iAD_______-KAP__jwD__________5MAlwCdAKEApQCpAK8AtQC7AMEAxwDLAP__0AD__9QA2QDeAP__\
        _____-IA5gDuAP_____________________________________________2AP________8ACAH__xEB________________________\
        ________GgH__yUB__________8nAf__________________________________KQH_____LQEzAf__________________________\
        __85AT0B________________________________________________________________________________________________\
        _____________________________________0EBRwH_____________________________________________________________\
        __________________________________________________________________________9NAf__________________________\
        _____________________________________________1IB________________________________________________________\
        ________________________________________________________________________________________________________\
        __9bAZcBG1taAAcADQAbW0gbWzJKABtbSwAbW0oAG1slaSVwMSVkRwAbWyVpJXAxJWQ7JXAyJWRIAAoAG1tIABtbPzI1bAAIABtbPzI1\
        aAAbW0MAG1tBABtbMW0AG1s_MTA0OWgAG1s3bQAbWzdtABtbNG0AG1ttABtbPzEwNDlsABtbMjdtABtbMjRtAH8AG1szfgAbT0IAG09Q\
        ABtbMjF-ABtPUQAbT1IAG09TABtbMTV-ABtbMTd-ABtbMTh-ABtbMTl-ABtbMjB-ABtPSAAbWzJ-ABtPRAAbWzZ-ABtbNX4AG09DABtP\
        QQAbWz8xbBs-ABtbPzFoGz0AG1slcDElZEIAG1slcDElZEQAG1slcDElZEMAG1slcDElZEEAG1slaSVwMSVkZAAKAAkAG1taABtbPzdo\
        ABtbPzdsABtPRgAbT00AG1syM34AG1syNH4AG1sxSwAbWzM5OzQ5bQAbWzM4OzI7JXAxJXs2NTUzNn0lLyVkOyVwMSV7MjU2fSUvJXsy\
        NTV9JSYlZDslcDElezI1NX0lJiVkbQAbWzQ4OzI7JXAxJXs2NTUzNn0lLyVkOyVwMSV7MjU2fSUvJXsyNTV9JSYlZDslcDElezI1NX0l\
        JiVkbQAAAgAAAAAAAgAHAAEBAAADAEFYAFJHQgA=
        """
}
