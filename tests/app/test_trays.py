"""Trays as a printer's own description names them; where nothing is told there are none."""

from app import trays

DESCRIPTION = """*PPD-Adobe: "4.3"
*OpenUI *PageSize/Media Size: PickOne
*PageSize A4/A4: ""
*CloseUI: *PageSize
*OpenUI *InputSlot/Media Source: PickOne
*OrderDependency: 20 AnySetup *InputSlot
*DefaultInputSlot: Tray2
*InputSlot Manual/Manual Feed: "<</ManualFeed true>>setpagedevice"
*InputSlot Tray2/Khay 2: ""
*InputSlot Plain: ""
*CloseUI: *InputSlot
"""


def test_the_usual_tray_comes_first_and_each_has_its_words() -> None:
    found = trays.read(DESCRIPTION)
    assert found == [("Tray2", "Khay 2"), ("Manual", "Manual Feed"), ("Plain", "Plain")]


def test_a_printer_that_does_not_tell_has_none() -> None:
    assert trays.read("") == trays.read('*PPD-Adobe: "4.3"\n*InputSlot Alone: ""\n') == []
    assert trays.of("a printer that nobody has") == []
