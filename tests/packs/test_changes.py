"""What an admin is told before anything is copied."""

from __future__ import annotations

import pytest
from builders import lesson_values
from pack_builder import BUILT_IN, ONNX, OPUS, PIXEL, PackBuilder, centre, compact, whole

from kiosk.lessons.text import Text
from kiosk.packs.changes import Active, Voice, what_changes
from kiosk.packs.manifest import LessonCard

SELL = "lessons/ban-hang/lesson.json"


def pack_of(files=None, claims=None, **fields):
    return PackBuilder(fields, whole() | (files or {}), claims or {})


def told(pack, *before, built_in=None, by="Đơn vị tinh"):
    """Beside packs that are in use."""
    active = {trusted.manifest.pack: Active(trusted.manifest, by) for trusted in (one.trusted() for one in before)}
    return what_changes(pack.trusted(), active, built_in or {})


def hows(changes):
    return {lesson.id: lesson.how for lesson in changes.lessons}


def selling(**more):
    return {SELL: compact(lesson_values(id="ban-hang", code="E2", title="Bán hàng")).encode()} | more


def test_the_first_version_is_all_new():
    changes = told(pack_of())
    assert hows(changes) == {"mua-hang": "new"}
    assert changes.lessons[0].title == Text("Mua hàng", "Shopping")
    assert (changes.installed, changes.replaces, changes.count("new")) == (0, (), 1)
    assert changes.size == sum(map(len, whole().values()))


def test_the_same_pack_again_changes_nothing():
    changes = told(pack_of(), pack_of())
    assert (hows(changes), changes.installed) == ({"mua-hang": "same"}, 3)


def test_lessons_that_come_change_and_go_are_named():
    before = pack_of(selling(**{"lessons/di-cho/lesson.json": b"{}"}), version=2)
    after = pack_of(selling(**{"lessons/mua-hang/anh-hai.png": PIXEL, "lessons/nau-com/lesson.json": b"{}"}))
    assert hows(told(after, before)) == {"mua-hang": "changed", "ban-hang": "same", "nau-com": "new", "di-cho": "gone"}


def test_a_picture_that_changes_changes_its_lesson():
    before = pack_of(version=2)
    after = pack_of({"lessons/mua-hang/anh.png": PIXEL + b"\0"})
    assert hows(told(after, before)) == {"mua-hang": "changed"}


def test_a_pack_that_takes_anothers_place_keeps_and_drops_its_lessons():
    before = pack_of(selling(), pack="thu-cu")
    changes = told(pack_of(supersedes=["thu-cu", "thu-khong-co"]), before)
    assert changes.replaces == ("thu-cu",)
    assert hows(changes) == {"mua-hang": "same", "ban-hang": "gone"}


def test_a_new_version_takes_no_others_place():
    assert told(pack_of(supersedes=["thu"]), pack_of(version=2)).replaces == ()


def test_a_pack_may_stand_beside_another():
    beside = PackBuilder({"pack": "thu-hai"}, selling())
    assert hows(told(pack_of(needs=[{"pack": "thu-hai", "version": 3}]), beside)) == {"mua-hang": "new"}


def test_the_built_in_lessons_are_always_there():
    assert told(pack_of(needs=[{"pack": "co-ban", "version": 9}])).lessons


@pytest.mark.parametrize(("languages", "both"), [(["vi"], ("vi",)), (["vi", "en"], ("vi", "en"))], ids=["one", "both"])
def test_a_language_counts_if_every_lesson_has_it(languages, both):
    card = {"title": "Bán hàng", "sentences": 1, "languages": ["vi", "en"]}
    claims = {SELL: {"lesson": card}, "lessons/mua-hang/lesson.json": {"lesson": card | {"languages": languages}}}
    assert told(pack_of(selling(), claims)).languages == both


def test_a_voice_tells_how_much_of_the_lessons_it_reads():
    sounds = {f"voice/hmn/mua-hang/{n}.opus": OPUS for n in range(3)} | {"voice/vi/mua-hang/a.opus": OPUS}
    changes = told(pack_of(sounds))
    assert changes.voices == (Voice("hmn", 3, 4), Voice("vi", 1, 4))
    assert not changes.voices[0].complete
    assert Voice("hmn", 4, 4).complete


def test_recordings_for_lessons_of_others_are_counted_against_those():
    sounds = {f"voice/hmn/bai-co-san/{n}.opus": OPUS for n in range(2)} | {"voice/hmn/mua-hang/a.opus": OPUS}
    recordings = PackBuilder({"pack": "thu-giong"}, sounds)
    assert told(recordings, pack_of(), built_in={"bai-co-san": BUILT_IN}).voices == (Voice("hmn", 3, 7),)
    assert told(recordings, built_in={"bai-co-san": BUILT_IN}).voices == (Voice("hmn", 3, 3),)


def test_a_pack_of_voices_names_them():
    changes = told(PackBuilder(files={"voices/joe/voice.onnx": ONNX, "voices/joe/voice.json": b"{}"}))
    assert (changes.models, changes.lessons, changes.languages) == (("joe",), (), ())


def test_a_card_is_what_the_manifest_says():
    lesson = PackBuilder().trusted(centre()).manifest.lessons["mua-hang"].lesson
    assert lesson == LessonCard(title=Text("Mua hàng", "Shopping"), sentences=4, languages=("vi",))
