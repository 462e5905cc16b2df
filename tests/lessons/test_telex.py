"""Telex as people have it on their phones."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from kiosk.lessons import telex
from kiosk.lessons.telex import next_key, on_the_way, same, typed
from kiosk.paths import shipped


def written(keys, text=""):
    for key in keys:
        text = typed(text, key)
    return text


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("aa", "â"),
        ("ee", "ê"),
        ("oo", "ô"),
        ("aw", "ă"),
        ("ow", "ơ"),
        ("uw", "ư"),
        ("dd", "đ"),
        ("bas", "bá"),
        ("baf", "bà"),
        ("bar", "bả"),
        ("bax", "bã"),
        ("baj", "bạ"),
        ("basz", "ba"),
        ("basf", "bà"),
        ("tieengs Vieejt", "tiếng Việt"),
        ("tieesng vietej", "tiếng việt"),
        ("DDaats", "Đất"),
        ("DDAATS", "ĐẤT"),
        ("dand", "đan"),
        ("toans", "toán"),
        ("tosan", "toán"),
        ("hoaf", "hoà"),
        ("hoaof", "hoào"),
        ("khoer", "khoẻ"),
        ("quys", "quý"),
        ("gias", "giá"),
        ("gif", "gì"),
        ("ginf", "gìn"),
        ("giuwowngf", "giường"),
        ("quaan", "quân"),
        ("quowr", "quở"),
        ("nuowcs", "nước"),
        ("nwowcs", "nước"),
        ("thuowr", "thuở"),
        ("thuowng", "thương"),
        ("huowng", "hương"),
        ("muoons", "muốn"),
        ("muoonws", "mướn"),
        ("nguwowif", "người"),
        ("nhwng", "nhưng"),
        ("khuyar", "khuỷa"),
        ("nguyeenx", "nguyễn"),
        ("muaw", "mưa"),
        ("cuwuf", "cừu"),
        ("luuw", "lưu"),
        ("hoawcj", "hoặc"),
        ("caana", "cana"),
        ("canw", "căn"),
        ("caanw", "căn"),
        ("ngoeof", "ngoèo"),
        ("aaa", "aa"),
        ("ddd", "dd"),
        ("QDD", "QĐ"),
        ("hddnd", "hđnd"),
        ("add", "add"),
        ("dass", "das"),
        ("aww", "aw"),
        ("facebook", "facebook"),
        ("wifi", "wifi"),
        ("zalo", "zalo"),
        ("gmail", "gmail"),
        ("sms", "sms"),
        ("az", "az"),
        ("q w", "q w"),
        ("qw", "qw"),
        ("eew", "êw"),
        ("so 24h", "so 24h"),
    ],
)
def test_keys_write_what_phones_write(keys, text):
    assert written(keys) == text


def test_only_the_last_word_changes():
    assert typed("thoc, lua", "s") == "thoc, lúa"
    assert typed("so5a", "a") == "so5â"


def _shipped_words():
    source = " ".join(path.read_text(encoding="utf-8") for path in Path(shipped("tutorials")).rglob("*.yaml")).replace(
        "\\n", " "
    )
    return sorted({word.lower() for word in re.findall(r"[^\W\d_]+", source) if not word.isascii()})


def test_every_word_of_the_lessons_can_be_typed_by_following_the_next_key():
    words = _shipped_words()
    assert len(words) > 200
    words += ["wifi", "zalo", "facebook", "after", "google"]
    for word in words:
        assert _follow("", word) == word


def test_the_keys_come_in_the_order_in_which_people_write():
    keys, text = "", ""
    while key := next_key(text, "Đất nước"):
        keys, text = keys + key, typed(text, key)
    assert keys == "ddaats nuwowcs"


@given(
    st.sampled_from(sorted(telex._ONSETS - {"q"})),
    st.sampled_from(sorted(telex._NUCLEI)),
    st.sampled_from(sorted(telex._CODAS)),
    st.sampled_from(["", *telex._TONES.values()]),
)
def test_to_every_syllable_there_is_a_way(onset, nucleus, coda, tone):
    # “huơ” and “thuở” are the only ones.
    assume(nucleus != "uơ" or (onset in {"h", "th"} and not coda))
    wanted = telex._write(telex._Word(onset + nucleus + coda, tone))
    assert _follow("", wanted) == wanted


@example("", "ÌX")
@given(st.text(max_size=8), st.text(max_size=8))
def test_following_the_next_key_always_comes_to_an_end(now, wanted):
    _follow(now, wanted)


@pytest.mark.parametrize("now", ["đ", "đu", "dư", "đưa", "Dua xớ", "dua xom", "Duâ"])
def test_from_wherever_somebody_has_strayed_the_next_key_leads_on_or_back_but_not_in_circles(now):
    text = now
    for _ in range(40):
        text = (
            typed(text, key) if (key := next_key(text, "Dua xóm")) else text[:-1] if not same(text, "Dua xóm") else text
        )
    assert same(text, "Dua xóm")


def _follow(text, wanted):
    for _ in range(60):
        key = next_key(text, wanted)
        if key is None:
            return text
        text = typed(text, key)
    raise AssertionError(f"{text} never becomes {wanted}")


@given(st.text(alphabet="abcdeghiklmnopqrstuvxyfjwz ADEOW", max_size=14))
def test_no_keys_make_anything_but_letters_and_marks_on_them(keys):
    text = written(keys)
    assert len(text) <= len(keys)
    assert not text or text[-1].isalpha() or text[-1] == " "


@pytest.mark.parametrize(
    ("now", "wanted", "possible"),
    [
        ("", "chợ", True),
        ("cho", "chợ", True),
        ("chà", "chợ", False),
        ("chợ ", "chợ", False),
        ("cho ", "chợ lớn", False),
    ],
)
def test_what_is_on_the_way(now, wanted, possible):
    assert on_the_way(now, wanted) is possible


def test_what_somebody_types_is_remembered_nowhere():
    assert next_key("đ", "dua") is None
    assert [name for name, kept in vars(telex).items() if hasattr(kept, "cache_info")] == []


def test_there_is_no_next_key_when_only_erasing_helps():
    assert next_key("chi", "chợ") is None
    assert next_key("chợ", "chợ") is None


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("Hòa  Bình ", "hoà bình", True),
        ("SÙNG THỊ DUA", "Sùng Thị Dua", True),
        ("hoa", "hoà", False),
        ("an", "ân", False),
    ],
)
def test_what_counts_as_the_same(one, other, equal):
    assert same(one, other) is equal
