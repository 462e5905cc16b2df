"""From nothing to a lesson on the kiosk, exactly as the author's guide says: its commands, its files, the window left open."""

from __future__ import annotations

from eyes import look
from guide import PAGES, as_shown, example_pack, examples, follow, install
from hall import Whisper, kiosk_in_hall

from kiosk.tour.camera import wait_until
from kiosk.tour.preview import Preview
from kiosk.tour.stick import FolderDrives


def titles(app):
    return {lesson.title.vi for lesson in app.session.catalogue.lessons} if app.session.catalogue else set()


def test_the_guide_from_its_beginning_to_its_end(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.app.Narrator", Whisper)
    monkeypatch.setenv("KIOSK_PASSPHRASE", "mật khẩu của tổ")
    shown = []

    def preview(pack):
        home = tmp_path / "home"
        home.mkdir()
        shown.append(Preview(pack, (1280, 720), home))
        shown[0].app.start()
        wait_until(lambda: titles(shown[0].app) == {"Gọi điện cho con"})

    work = tmp_path / "work"
    work.mkdir()
    try:
        for printed, told in follow(work, preview):
            assert as_shown(printed, told), f"printed:\n{printed}\nthe guide shows:\n{told}"
        wait_until(lambda: titles(shown[0].app) == {"Bật đèn pin"})
    finally:
        shown[0].app.stop()

    drives = FolderDrives()
    with kiosk_in_hall(tmp_path, (1280, 720), drives=drives) as hall:
        install(hall, drives, work / "USB")
        hall.wait(lambda: "Bật đèn pin" in titles(hall.app))
        hall.begin()
        hall.open_lesson("bat-den-pin", "A")
        hall.finish_lesson()
        assert hall.page == "takeHome"


def test_a_row_of_pictures_says_where_one_is_and_what_it_is_about(qapp, tmp_path):
    on_phone, mixed = (one.step for one in examples((PAGES / "watch.md").read_text(encoding="utf-8"))[:2])
    noted = on_phone.replace("  frames:", "  note: Bà con chỉ cần xem.\n  frames:")
    pack = example_pack(tmp_path / "goi", [("mot", noted), ("hai", mixed)])
    with kiosk_in_hall(tmp_path, (1280, 720), tutorials=pack) as hall:
        for lesson in ("mot", "hai"):
            hall.begin()
            hall.open_lesson(lesson, "A")
            for number in (1, 2, 3):
                assert {f"Hình {number} / 3", "Bà con chỉ cần xem."} <= look(hall).sentences()
                assert look(hall).faults() == []
                hall.touch("navNext")
                hall.rest()
            hall.leave()
