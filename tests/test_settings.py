"""The settings file: read back as it was written, and whatever else stands in it stops nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings import Helper, Settings, Village, checked, from_toml, read_settings, to_toml

LINE = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40)
ANY = st.builds(
    Settings,
    centre=LINE,
    screen_inches=st.floats(5, 120),
    screen_width_mm=st.floats(100, 3000),
    volume=st.floats(0, 1),
    opens=st.sampled_from(["", "07:30"]),
    closes=st.sampled_from(["", "16:30"]),
    idle_seconds=st.integers(5, 3600),
    web_host=st.sampled_from(["", "hoc.laocai.gov.vn"]),
    link_hosts=st.lists(st.sampled_from(["zalo.me", "a.vn"])).map(tuple),
    villages=st.lists(st.builds(Village, LINE, LINE)).map(tuple),
    helpers=st.lists(st.builds(Helper, LINE, LINE)).map(tuple),
)
FULL = Settings(
    centre='Trung tâm “Lùng Phình” "A" \\ B',
    screen_width_mm=598,
    opens="07:30",
    closes="16:30",
    web_host="hoc.laocai.gov.vn",
    link_hosts=("zalo.me",),
    villages=(Village("Tả Chải", "https://zalo.me/g/abcxyz123"), Village("Lùng Phình")),
    helpers=(Helper("Tổ công nghệ số", "0900 000 001"),),
)


def test_what_is_written_is_read_back():
    assert from_toml(to_toml(FULL)) == FULL
    assert from_toml(to_toml(Settings())) == Settings()
    assert from_toml(b"") == Settings()


@given(ANY)
def test_whatever_can_be_read_was_written_whole(settings):
    """Either the same comes back, or it was nothing that may be kept."""
    try:
        checked(settings)
    except ValueError:
        return
    assert from_toml(to_toml(settings)) == settings


BROKEN = {
    "colour = 1": "không có mục “colour”",
    "centre = 5": "“centre” không đúng kiểu",
    'centre = ""': "“centre” phải có từ 1 đến 120 chữ",
    "volume = 1.5": "“volume” phải từ 0 đến 1",
    "volume = true": "“volume” phải là một số",
    "volume = nan": "“volume” phải từ 0 đến 1",
    "idle_seconds = 1": "thời gian chờ phải từ 5 giây",
    "idle_seconds = 99999": "thời gian chờ phải dưới một giờ",
    "screen_width_mm = 20": "“screen_width_mm” phải từ 100 đến 3000",
    'opens = "7h"\ncloses = "16:30"': "“opens” phải giống như 07:30",
    'opens = "07:30"': "giờ mở cửa phải trước giờ đóng cửa",
    'opens = "17:00"\ncloses = "07:30"': "giờ mở cửa phải trước giờ đóng cửa",
    'web_host = "http://x.vn"': "“web_host” phải giống như",
    'web_host = "10.0.0.1"': "“web_host” phải giống như",
    'link_hosts = "zalo.me"': "“link_hosts” phải là một danh sách",
    "link_hosts = [1]": "“link_hosts” phải là chữ",
    'villages = ["Tả Chải"]': "“villages” có dòng không đúng kiểu",
    '[[villages]]\nzalo = "https://zalo.me/g/abcd"': "“villages” có dòng không đúng kiểu",
    '[[villages]]\nname = "A"\nzalo = "https://zalo.me.evil.vn/g/abcd"': "“zalo” phải giống như",
    '[[villages]]\nname = "A"\n[[villages]]\nname = "a"': "“villages” có hai dòng cùng tên",
    '[[helpers]]\nname = "A"\nphone = "gọi tôi"': "“phone” phải giống như",
    "centre = ": "Invalid value",
    "a." * 5000 + "b = 1": "",
    "x = " + "[" * 50_000: "",
    "# " + "x" * 300_000: "tệp quá lớn",
}


@pytest.mark.parametrize("content", BROKEN, ids=range(len(BROKEN)))
def test_what_cannot_be_used_is_told_and_the_defaults_serve(tmp_path, content):
    file = tmp_path / "settings.toml"
    file.write_text(content, encoding="utf-8")
    settings, notice = read_settings(file)
    assert settings == Settings()
    assert notice.code == "S-101"
    assert BROKEN[content] in notice.happened


@given(st.binary(max_size=300))
def test_no_file_whatever_stops_the_kiosk(tmp_path_factory, content):
    file = tmp_path_factory.mktemp("settings") / "settings.toml"
    file.write_bytes(content)
    settings, _ = read_settings(file)
    assert checked(settings)


def test_no_file_yet_is_nothing_to_tell(tmp_path):
    assert read_settings(tmp_path / "settings.toml") == (Settings(), None)
