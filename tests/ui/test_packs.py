"""An admin brings lessons on a stick: everything by touch, with a real D-Bus and a real FAT file system."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from hall import kiosk_in_hall
from pack_bench import changed_pack, lesson_files, pack
from pack_builder import COMMUNE, STRANGER, compact, link
from PySide6.QtCore import Qt
from sticks import FatStick

from kiosk.packs.installed import Trust
from kiosk.packs.log_book import Deed, Entry


@pytest.fixture
def hall(udisks, tmp_path, qapp):
    with kiosk_in_hall(tmp_path) as hall:
        trust(hall, link())
        yield hall


def trust(hall, *links):
    def work():
        store = hall.app.desk().store
        store.change(replace(store.installed, trust=Trust(links)), Entry("x", Deed.TRUSTED, "", 0, "Tỉnh"))

    hall.app.stick_jobs._executor.submit(work).result()


def stick(tmp_path, label="BAIHOC", **files):
    made = FatStick(tmp_path / f"{label}.img", label=label)
    for name, content in files.items():
        file = tmp_path / "file"
        file.write_bytes(content)
        made.put(file, f"{name.upper()}.{'JSON' if content.startswith(b'{') else 'KPK'}")
    return made


def shown(hall, name):
    item = hall.find(name)
    return item.property("text") if item is not None else None


def stage(hall, name):
    hall.wait(lambda: hall.find(f"packs-{name}") is not None)
    hall.rest()


def trials():
    """The processes that stand ready to open what a stick brought."""
    me = psutil.Process()
    return {one for one in me.children() if b"trial_child" in _command(one)}


def _command(process):
    try:
        return Path(f"/proc/{process.pid}/cmdline").read_bytes()
    except OSError:  # it has ended meanwhile
        return b""


def in_use(hall):
    return sorted(lesson.id for lesson in hall.app.session.catalogue.lessons)


def open_page(hall, offers=1):
    """A stick that was plugged in while nobody was here has led to it already."""
    hall.open_door()
    if hall.app.doorway.door.page != "staffPacks":
        hall.touch("tile-staffPacks")
    stage(hall, "list")
    hall.wait(lambda: hall.app.office.packs.offers.rowCount() == offers)
    hall.rest()


def test_a_stick_asks_for_the_pin_before_anything_is_read_and_then_shows_its_packs(hall, udisks, tmp_path):
    hall.give_pin()
    udisks.plug(stick(tmp_path, moi=pack()))
    hall.wait(lambda: hall.app.doorway.door.step == "asking")
    assert udisks.asked == []
    hall.wait(lambda: not hall.app.doorway.checking)
    hall.rest()
    assert "USB" in hall.find("pinHow").property("text")
    hall.type_pin()
    stage(hall, "list")
    hall.wait(lambda: hall.find("offer-0") is not None)
    assert shown(hall, "offer-0") == "Gói thử"
    assert udisks.asked[0][2] == "ro,nodev,nosuid,noexec"
    hall.app.doorway.lock()
    hall.wait(lambda: udisks.asked[-1][0] == "Unmount")


def test_upright_there_is_room_for_all_that_an_admin_brings(udisks, tmp_path, qapp):
    with kiosk_in_hall(tmp_path, (1080, 1920)) as hall:
        trust(hall, link())
        udisks.plug(stick(tmp_path, **{f"goi{n}": pack(fields={"pack": f"goi-{n}"}) for n in range(5)}))
        open_page(hall, offers=5)
        offers = hall.find("packOffers")
        assert offers.property("contentHeight") <= offers.height()
        assert hall.find("offer-4") is not None


def test_a_visitor_is_not_disturbed_by_a_stick(hall, udisks, tmp_path):
    hall.give_pin()
    hall.begin()
    udisks.plug(stick(tmp_path, moi=pack()))
    hall.wait(lambda: hall.app.drives.sticks)
    hall.touch("topic-E")
    assert hall.app.doorway.door.step == "locked"
    hall.leave()
    hall.wait(lambda: hall.app.doorway.door.step == "asking")
    assert udisks.asked == []


def test_installed_by_touch_and_the_lesson_is_there_for_the_next_visitor(hall, udisks, tmp_path):
    udisks.plug(stick(tmp_path, moi=pack()))
    hall.wait(lambda: hall.app.drives.sticks)
    open_page(hall)
    hall.touch("offer-0")
    stage(hall, "pack")
    assert shown(hall, "packTitle") == "Gói thử"
    assert shown(hall, "packSubtitle") == "Bản 3 · 4 KB"
    hall.touch("packInstall")
    stage(hall, "told")
    assert shown(hall, "packTold") == "Đã cài xong “Gói thử” bản 3."
    hall.touch("packDone")
    stage(hall, "list")
    hall.wait(lambda: hall.find("kept-thu") is not None)
    hall.touch("staffLeave")
    hall.wait(lambda: "mua-hang" in in_use(hall))
    hall.begin()
    hall.open_lesson("mua-hang")
    assert hall.player.lesson.id == "mua-hang"


def test_whoever_is_learning_goes_on_with_the_old_lessons(hall, udisks, tmp_path):
    hall.begin()
    udisks.plug(stick(tmp_path, moi=pack()))
    hall.wait(lambda: hall.app.drives.sticks)
    hall.touch("topic-E")
    before = in_use(hall)
    open_page(hall)
    hall.touch("offer-0", "packInstall")
    stage(hall, "told")
    hall.touch("staffLeave")
    hall.rest()
    assert in_use(hall) == before
    assert hall.page == "lessons"
    hall.leave()
    hall.wait(lambda: "mua-hang" in in_use(hall))


def test_back_to_the_version_before_and_out_again(hall, udisks, tmp_path):
    brought = stick(tmp_path, ba=changed_pack(3), bon=changed_pack(4))
    udisks.plug(brought)
    hall.wait(lambda: hall.app.drives.sticks)
    open_page(hall, offers=2)
    for offer in ("offer-0", "offer-1"):
        hall.touch(offer, "packInstall")
        stage(hall, "told")
        hall.touch("packDone")
        stage(hall, "list")
        hall.wait(lambda: hall.app.office.packs.waits_for_nothing)
    hall.touch("kept-thu")
    stage(hall, "kept")
    hall.touch("packGoBack")
    stage(hall, "told")
    assert shown(hall, "packTold") == "Đã quay lại “Gói thử” bản 3."
    hall.touch("packDone")
    hall.wait(lambda: hall.find("kept-thu") is not None)
    hall.touch("kept-thu", "packRemove")
    hall.rest()
    assert "không còn trong máy" in shown(hall, "packRemoveNote")
    assert hall.app.desk().store.installed.active
    hall.touch("packRemove")
    stage(hall, "told")
    assert shown(hall, "packTold") == "Đã gỡ “Gói thử”."
    assert not hall.app.desk().store.installed.active
    hall.touch("packDone", "packsLog")
    stage(hall, "log")
    hall.touch("packSaveLog")
    stage(hall, "told")
    assert "so-goi-bai-hoc.csv" in shown(hall, "packTold")
    assert udisks.asked[-1][0] == "Unmount"
    written = brought.holds("so-goi-bai-hoc.csv").decode("utf-8-sig").splitlines()
    assert [line.split(",")[1:3] for line in written[:3]] == [
        ['"Ai"', '"Việc"'],
        ['"Chị Mai"', '"gỡ “Gói thử” bản 3"'],
        ['"Chị Mai"', '"quay lại “Gói thử” bản 3"'],
    ]


def test_why_a_pack_cannot_be_used_is_said_in_a_sentence(hall, udisks, tmp_path):
    # Those of a kiosk that was put away a moment ago may still be on their way out.
    before = trials()
    late = pack(fields={"pack": "thu-cu", "issued_at": "1990-01-01", "review_by": "1990-02-01"})
    udisks.plug(stick(tmp_path, hong=pack()[:-1], la=pack(signers=(STRANGER,)), qua=late))
    hall.wait(lambda: hall.app.drives.sticks)
    open_page(hall, offers=3)
    hall.touch("offer-0")
    stage(hall, "pack")
    assert shown(hall, "packRefusal").startswith("Gói bị thiếu, chưa chép hết. Các bài đang dùng vẫn như cũ.")
    assert hall.find("packInstall") is None
    hall.touch("packBack")
    stage(hall, "list")
    hall.touch("offer-1")
    stage(hall, "pack")
    assert "(P-111)" in shown(hall, "packRefusal")
    hall.touch("packBack")
    stage(hall, "list")
    hall.touch("offer-2")
    stage(hall, "pack")
    # Nothing expires: that is only told.
    assert shown(hall, "fact-cal").startswith("Đã quá ngày xem lại 1/2/1990.")
    assert hall.find("packInstall") is not None
    # One waits for the press; nobody waits for a press once the door is shut.
    waiting = trials() - before
    assert len(waiting) == 1
    hall.touch("staffLeave")
    hall.wait(lambda: not waiting & trials())


def test_a_stick_pulled_in_the_middle_leaves_the_old_lessons_and_says_so(hall, udisks, tmp_path):
    # Larger than what the kernel reads ahead.
    big = lesson_files(**{"lessons/mua-hang/to.png": _noise(1500)})
    name = udisks.plug(stick(tmp_path, moi=pack(files=big)))
    hall.wait(lambda: hall.app.drives.sticks)
    open_page(hall)
    packs = hall.app.office.packs

    def pull(_progress):
        if name in udisks._plugged:
            udisks.pull(name)

    # In the thread that copies: it does not read on while the stick is being pulled.
    packs.sheet._moved.connect(pull, Qt.ConnectionType.DirectConnection)
    hall.touch("offer-0", "packInstall")
    stage(hall, "told")
    assert not packs.toldGood
    assert shown(hall, "packTold") == "USB không còn cắm ở máy."
    assert "vẫn còn nguyên" in shown(hall, "packToldMore")
    assert "mua-hang" not in in_use(hall)
    hall.touch("packDone")
    stage(hall, "list")
    hall.wait(lambda: shown(hall, "packsEmpty") == "Mời cắm USB có gói bài học.")


def test_huy_in_the_middle(hall, udisks, tmp_path):
    udisks.plug(stick(tmp_path, moi=pack()))
    hall.wait(lambda: hall.app.drives.sticks)
    open_page(hall)
    sheet = hall.app.office.packs.sheet
    pressed = threading.Event()
    # What is being installed stands still until the press has come.
    sheet._moved.connect(lambda _progress: pressed.wait(30), Qt.ConnectionType.DirectConnection)
    hall.touch("offer-0", "packInstall")
    stage(hall, "working")
    hall.wait(lambda: " KB / " in shown(hall, "packDoing"))
    assert shown(hall, "packDoing").endswith(".json")
    hall.touch("packCancel")
    pressed.set()
    stage(hall, "told")
    assert shown(hall, "packTold") == "Đã dừng. Máy vẫn dùng bài cũ."
    assert not hall.app.desk().store.installed.versions


def test_a_stick_that_does_not_answer_keeps_nobody_waiting(hall, udisks, tmp_path):
    big = lesson_files(**{"lessons/mua-hang/to.png": _noise(1500)})
    plugged = stick(tmp_path, moi=pack(files=big))
    name = udisks.plug(plugged)
    hall.wait(lambda: hall.app.drives.sticks)
    open_page(hall)
    packs = hall.app.office.packs
    # In the thread that copies: it reads on from a stick that has fallen silent.
    packs.sheet._moved.connect(lambda _progress: plugged.fall_silent(), Qt.ConnectionType.DirectConnection)
    try:
        hall.touch("offer-0", "packInstall")
        stage(hall, "working")
        hall.wait(lambda: plugged.silent)
        hall.touch("packCancel")
        stage(hall, "told")
        assert shown(hall, "packTold") == "Đã dừng. Máy vẫn dùng bài cũ."
        hall.app.stick_jobs._patience.setInterval(100)
        hall.touch("packDone")
        stage(hall, "list")
        hall.wait(lambda: hall.find("stickSilent") is not None)
        assert "mời rút ra: trong máy không mất gì" in hall.find("stickSilent").property("text")
    finally:
        udisks.pull(name)
    hall.wait(lambda: shown(hall, "packsEmpty") == "Mời cắm USB có gói bài học.")
    assert hall.find("stickSilent") is None
    assert not hall.app.desk().store.installed.versions
    assert not list((hall.app.desk().store.folder / "staging").iterdir())


def test_a_local_publisher_is_trusted_after_its_words_were_compared_and_until_that_is_taken_back(
    hall, udisks, tmp_path
):
    card = {"format": "kiosk-publisher-1", "id": "truong-hoc", "name": "Trường học xã", "key": STRANGER.public}
    theirs = pack(fields={"pack": "truong", "scope": ["vn/lao-cai/lung-phinh"]}, signers=(STRANGER,))
    other = card | {"id": "nha-khac", "name": "Nhà khác", "key": COMMUNE.public}
    udisks.plug(stick(tmp_path, bai=theirs, cu=compact(other).encode(), the=compact(card).encode()))
    hall.wait(lambda: hall.app.drives.sticks)
    open_page(hall)
    hall.touch("packsMeet")
    stage(hall, "stranger")
    assert shown(hall, "strangerAsk") == "Đây có đúng là “Nhà khác” không?"
    # Whoever is not believed does not stand in the way of the next.
    hall.touch("strangerNo")
    stage(hall, "list")
    hall.wait(lambda: hall.app.office.packs.waits_for_nothing)
    hall.touch("packsMeet")
    stage(hall, "stranger")
    assert shown(hall, "strangerAsk") == "Đây có đúng là “Trường học xã” không?"
    assert len({shown(hall, f"strangerWord-{number}") for number in range(1, 13)}) == 12
    hall.touch("strangerYes")
    stage(hall, "told")
    hall.touch("packDone")
    stage(hall, "list")
    hall.wait(lambda: hall.app.office.packs.waits_for_nothing)
    hall.touch("offer-0", "packInstall")
    stage(hall, "told")
    assert "Đã cài xong" in shown(hall, "packTold")
    hall.touch("packDone")
    stage(hall, "list")
    hall.wait(lambda: hall.app.office.packs.waits_for_nothing)
    hall.touch("packsSenders")
    stage(hall, "senders")
    hall.touch("senderLeave-truong-hoc")
    hall.rest()
    assert shown(hall, "senderLeave-truong-hoc") == "Bấm lần nữa"
    assert hall.app.desk().store.installed.trust.local
    hall.touch("senderLeave-truong-hoc")
    stage(hall, "told")
    assert shown(hall, "packTold") == "Từ nay máy này không tin “Trường học xã” nữa."
    hall.touch("packDone")
    stage(hall, "list")
    hall.wait(lambda: hall.find("packsSenders") is None and hall.find("kept-truong") is not None)
    assert hall.find("packsMeet") is not None, "they are strangers again"
    assert "mua-hang" in in_use(hall) or hall.app.desk().store.installed.active, "what they brought stays"


def test_staff_who_are_no_admin_have_no_such_tile(hall, udisks, tmp_path):
    udisks.plug(stick(tmp_path, moi=pack()))
    hall.wait(lambda: hall.app.drives.sticks)
    hall.open_door(role="staff")
    assert hall.find("tile-staffPacks") is None
    assert hall.find("page-staffPacks") is None
    assert udisks.asked == []


def _noise(side):
    """A picture that no compression makes small."""
    import io
    import random

    from PIL import Image

    out = io.BytesIO()
    Image.frombytes("RGB", (side, side), random.Random(1).randbytes(side * side * 3)).resize((side, side)).save(
        out, "PNG", compress_level=0
    )
    return out.getvalue()[: 4 << 20] if len(out.getvalue()) < 4 << 20 else _noise(side // 2)
