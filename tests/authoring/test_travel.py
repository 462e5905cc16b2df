"""From a folder to a signed file and back, by the commands that authors and keepers of keys type."""

from __future__ import annotations

import stat

import pytest
from builders import PackFolder, explain, lesson_values, tap
from pack_builder import ONNX, OPUS, PIXEL

from kiosk.authoring.root_keys import open_chain
from kiosk.authoring.yaml_source import read_pack
from kiosk.cli import main
from kiosk.lessons.clips import text_hash
from kiosk.lessons.spoken import clip_names
from kiosk.packs.problems import PackError
from kiosk.packs.recovery import Asker, read_slip, vouched
from kiosk.paths import shipped

TRAVELS = {"version": 3, "scope": ["vn/lao-cai"], "issued_at": "2026-11-23"}
ABOUT = {"schema": 1, "id": "thu", "title": "Gói thử", "publisher": "Xã"} | TRAVELS


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KIOSK_PASSPHRASE", "mat khau thu")
    return tmp_path


@pytest.fixture
def pack(here):
    folder = PackFolder(here / "goi")
    folder.put("pack.yaml", ABOUT)
    folder.lesson(lesson_values(explain(picture="anh.png", alt="Ảnh")))
    folder.put("lessons/mua-hang/anh.png", PIXEL)
    return folder


@pytest.fixture
def told(capsys):
    """Runs one command; its exit status, and what it says to the reader or of the fault."""

    def run(*words):
        capsys.readouterr()
        status = main([str(word) for word in words])
        said = capsys.readouterr()
        return status, said.out + said.err

    return run


@pytest.fixture
def keys(here, told):
    """Two roots who let the province sign packs."""
    for name in ("goc-a", "goc-b", "tinh"):
        assert told("keys", "new", name, "--name", f"Nơi {name}")[0] == 0
    steps = [
        ("new", "nhap", "--root", "goc-a", "goc-b", "--threshold", "2"),
        ("trust", "nhap", "tinh", "--packs", "thu", "--areas", "vn/lao-cai"),
        ("sign", "nhap", "--key", "goc-a"),
        ("sign", "nhap", "--key", "goc-b"),
        ("finish", "nhap", "--chain", "khoa.json"),
    ]
    for step in steps:
        assert told("keys", "root", *step)[0] == 0
    return here


def next_keyring(told, *steps):
    assert told("keys", "root", "next", "nhap", "--chain", "khoa.json")[0] == 0
    for step in (*steps, ("sign", "nhap", "--key", "goc-a"), ("sign", "nhap", "--key", "goc-b")):
        assert told("keys", "root", *step)[0] == 0
    return told("keys", "root", "finish", "nhap", "--chain", "khoa.json")


def test_a_pack_is_built_signed_verified_shown_and_unpacked(pack, keys, told):
    assert told("pack", "build", "goi", "-o", "goi.kpk") == (
        0,
        "Đã đóng gói: goi.kpk (4 KB). Bước sau: kiosk pack sign goi.kpk --key DIR\n",
    )
    assert told("pack", "sign", "goi.kpk", "--key", "tinh", "--keyring", "khoa.json") == (
        0,
        "“Nơi tinh” đã ký gói “thu” bản 3.\n",
    )
    good = (0, "Gói tốt: “thu” bản 3, “Nơi tinh” đã ký.\n")
    assert told("pack", "verify", "goi.kpk", "--keyring", "khoa.json") == good
    assert told("pack", "verify", "goi.kpk", "--keyring", "tinh/publisher.json") == good
    shown = told("pack", "show", "goi.kpk")[1]
    assert "gói thu, bản 3, ngày 2026-11-23, xem lại trước 2027-05-23" in shown
    assert "lessons/mua-hang/anh.png" in shown
    assert told("pack", "unpack", "goi.kpk", "ra") == (0, "Đã mở 5 tệp vào “ra”.\n")
    assert (keys / "ra/lessons/mua-hang/anh.png").read_bytes() == PIXEL


def test_the_same_folder_gives_the_same_bytes(pack, here, told):
    told("pack", "build", "goi", "-o", "mot.kpk")
    for path in sorted(pack.path.rglob("*.yaml"), reverse=True):
        path.write_bytes(path.read_bytes())
    (pack.path / ".ghi-chu").touch()
    told("pack", "build", "goi", "-o", "hai.kpk")
    assert (here / "mot.kpk").read_bytes() == (here / "hai.kpk").read_bytes()


def test_a_second_signature_stands_beside_the_first_and_a_new_one_replaces_its_own(pack, keys, told):
    told("pack", "build", "goi", "-o", "goi.kpk")
    for key in ("goc-a", "tinh", "tinh"):
        assert told("pack", "sign", "goi.kpk", "--key", key)[0] == 0
    assert told("pack", "show", "goi.kpk")[1].count("chữ ký của khoá") == 2
    assert told("pack", "verify", "goi.kpk", "--keyring", "khoa.json")[0] == 0


@pytest.mark.parametrize("missing", ["version", "scope", "issued_at"])
def test_a_pack_that_travels_says_more_of_itself(pack, here, told, missing):
    pack.put("pack.yaml", {name: value for name, value in ABOUT.items() if name != missing})
    assert told("pack", "build", "goi", "-o", "goi.kpk") == (
        1,
        (
            f"pack.yaml:1:1: thiếu “{missing}” – thêm dòng “{missing}: …”\n"
            "P-151: Thư mục có 1 chỗ cần sửa. Chưa có gì được ghi ra. Sửa theo danh sách trên rồi đóng gói lại.\n"
        ),
    )
    assert not (here / "goi.kpk").exists()


@pytest.mark.parametrize(
    ("file", "content", "fault"),
    [
        ("lessons/mua-hang/lesson.yaml", b"a: [", "chỗ này máy không đọc được"),
        ("lessons/mua-hang/phim.mp4", b"<html>", "phim.mp4” không được có kiểu ?"),
        ("lessons/mua-hang/phim.mov", b"x", "Tệp “lessons/mua-hang/phim.mov” không có chỗ trong gói"),
        ("lessons/mua-hang/hinh.svg", b"<svg>", "hinh.svg” không có chỗ trong gói"),
        ("lessons/mua-hang/anh.png", PIXEL[:16] + b"\0\0\x20\0" + PIXEL[20:], "anh.png” lớn quá mức (8192×1)"),
        ("lessons/mua-hang/rong.vtt", b"", "sai ở “size”"),
        ("lessons/mua-hang/phu-de.vtt", b"WEBVTT\n" + b"x" * 300_000, "phu-de.vtt” lớn quá mức (300007 byte)"),
        ("voices/giong/voice.json", b'{"a": 1, "a": 2}', "“voices/giong/voice.json” trong gói không đọc được (một tên"),
        ("pack.yaml", b"schema: 1\nid: thu\ntitle: A\n", "thiếu “publisher”"),
    ],
)
def test_a_folder_with_faults_is_refused(pack, here, told, file, content, fault):
    pack.put(file, content)
    status, said = told("pack", "build", "goi", "-o", "goi.kpk")
    assert (status, fault in said, (here / "goi.kpk").exists()) == (1, True, False), said


def test_apps_that_are_borrowed_travel_along(pack, keys, told):
    borrowed = tap(phone={"screen": "co-ban/vneid/trang-chu"}, target="co-ban/vneid/vi-giay-to")
    pack.lesson(lesson_values(explain(picture="anh.png", alt="Ảnh"), borrowed))
    assert told("pack", "build", "goi", "-o", "goi.kpk")[0] == 0
    assert told("pack", "sign", "goi.kpk", "--key", "tinh")[0] == 0
    status, said = told("pack", "verify", "goi.kpk", "--keyring", "khoa.json")
    assert (status, said) == (0, "Gói tốt: “thu” bản 3, “Nơi tinh” đã ký.\n")
    assert "apps/co-ban/vneid.json" in told("pack", "show", "goi.kpk")[1]


def test_voices_and_recordings_travel_alone(here, keys, told):
    """Of lessons that every kiosk has."""
    catalogue = read_pack(shipped("tutorials")).catalogue
    clip, text = next(iter(clip_names(catalogue.lessons_by_id["quet-qr"], catalogue.apps_by_id).items()))
    folder = object.__new__(PackFolder)  # an empty one
    folder.path = here / "giong"
    folder.put("pack.yaml", ABOUT | {"review_by": "2027-01-01", "needs": [{"pack": "co-ban", "version": 1}]})
    folder.put("voices/giong/voice.onnx", ONNX)
    folder.put("voices/giong/voice.json", {"sample_rate": 22050, "noise": 0.667})
    about = {"lesson": "quet-qr", "clip": clip, "file": "mot.opus", "speaker": "Mẩy", "consent": True}
    folder.put("voice/hmn/clips.yaml", {"schema": 1, "clips": [about | {"text": text_hash("Câu khác.")}]})
    folder.put("voice/hmn/quet-qr/mot.opus", OPUS)
    assert "câu trong bài đã đổi" in told("pack", "build", "giong", "-o", "giong.kpk")[1]
    folder.put("voice/hmn/clips.yaml", {"schema": 1, "clips": [about | {"text": text_hash(text.said("vi"))}]})
    assert told("pack", "build", "giong", "-o", "giong.kpk")[0] == 0
    told("pack", "sign", "giong.kpk", "--key", "tinh")
    assert told("pack", "verify", "giong.kpk", "--keyring", "khoa.json")[0] == 0
    assert "voice/hmn/quet-qr/mot.opus" in told("pack", "show", "giong.kpk")[1]


def test_a_key_is_for_its_owner_alone_and_never_written_over(here, told):
    assert told("keys", "new", "xa", "--name", "Xã Thử")[0] == 0
    private = here / "xa" / "private.pem"
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    assert b"ENCRYPTED" in private.read_bytes()
    before = private.read_bytes()
    assert told("keys", "new", "xa")[1].startswith("P-153: Không ghi được “xa/private.pem” (thư mục đã có khoá).")
    assert private.read_bytes() == before
    assert "đọc bằng lời: " in told("keys", "show", "xa")[1]


def test_what_keeps_a_key_from_signing(pack, keys, told, monkeypatch):
    told("pack", "build", "goi", "-o", "goi.kpk")
    before = (keys / "goi.kpk").read_bytes()
    monkeypatch.setenv("KIOSK_PASSPHRASE", "mat khau khac")
    assert told("pack", "sign", "goi.kpk", "--key", "tinh")[1].startswith(
        "P-152: Không mở được khoá “tinh/private.pem” (sai mật khẩu)."
    )
    monkeypatch.setenv("KIOSK_PASSPHRASE", "ngan")
    assert "(mật khẩu ngắn quá)" in told("keys", "new", "moi")[1]
    assert told("pack", "sign", "goi.kpk", "--key", "khong-co")[1].startswith("P-109: ")
    assert (keys / "goi.kpk").read_bytes() == before


def test_a_passphrase_is_asked_for_and_for_a_new_key_twice(here, told, monkeypatch):
    monkeypatch.delenv("KIOSK_PASSPHRASE")
    typed = ["mat khau mot", "mat khau hai", "mat khau mot", "mat khau mot"]
    monkeypatch.setattr("kiosk.cli_packs.getpass", lambda _: typed.pop(0))
    assert "hai lần gõ khác nhau" in told("keys", "new", "xa")[1]
    assert told("keys", "new", "xa")[0] == 0
    assert typed == []


def test_a_damaged_pack_is_not_signed(pack, keys, told):
    told("pack", "build", "goi", "-o", "goi.kpk")
    whole = (keys / "goi.kpk").read_bytes()
    (keys / "goi.kpk").write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert told("pack", "sign", "goi.kpk", "--key", "tinh")[1].startswith(
        "P-106: Tệp “lessons/mua-hang/anh.png” trong gói đã hỏng."
    )


def test_a_publisher_is_revoked_and_its_packs_with_it(pack, keys, told):
    told("pack", "build", "goi", "-o", "goi.kpk")
    told("pack", "sign", "goi.kpk", "--key", "tinh")
    assert next_keyring(told, ("revoke", "nhap", "tinh"))[0] == 0
    assert told("pack", "verify", "goi.kpk", "--keyring", "khoa.json") == (
        1,
        "P-113: Khoá của “Nơi tinh” đã bị thu hồi. Các bài đang dùng vẫn như cũ. Không dùng gói này. Xin gói mới.\n",
    )
    assert "đã thu hồi khoá của Nơi tinh" in told("keys", "show", "khoa.json")[1]
    assert told("keys", "root", "next", "nhap", "--chain", "khoa.json")[0] == 0
    assert told("keys", "root", "revoke", "nhap", "tinh")[1].startswith("P-156: ")


def test_a_pack_is_withdrawn_and_its_count_begun_anew(pack, keys, told):
    told("pack", "build", "goi", "-o", "goi.kpk")
    told("pack", "sign", "goi.kpk", "--key", "tinh")
    steps = [("withdraw", "nhap", "goi.kpk", "--hard"), ("floor", "nhap", "thu", "4")]
    assert next_keyring(told, *steps)[0] == 0
    assert told("pack", "verify", "goi.kpk", "--keyring", "khoa.json")[1].startswith("P-118: ")
    shown = told("keys", "show", "khoa.json")[1]
    assert "(hard)" in shown
    assert "gói thu tính lại từ bản 4" in shown


def test_roots_are_changed_by_old_and_new_together(keys, told):
    told("keys", "new", "goc-c")
    told("keys", "root", "next", "nhap", "--chain", "khoa.json")
    told("keys", "root", "roots", "nhap", "--root", "goc-b", "goc-c", "--threshold", "2")
    for root, code in (("goc-b", "P-122"), ("goc-a", "P-123")):
        told("keys", "root", "sign", "nhap", "--key", root)
        assert told("keys", "root", "finish", "nhap", "--chain", "khoa.json")[1].startswith(code)
    assert "bản nháp, 2 chữ ký" in told("keys", "show", "nhap")[1]
    told("keys", "root", "sign", "nhap", "--key", "goc-c")
    assert told("keys", "root", "finish", "nhap", "--chain", "khoa.json") == (
        0,
        "Bộ khoá bản 2 đã có hiệu lực, ghi trong “khoa.json”.\n",
    )


def test_what_was_signed_is_not_changed(keys, told):
    told("keys", "root", "next", "nhap", "--chain", "khoa.json")
    told("keys", "root", "sign", "nhap", "--key", "goc-a")
    assert told("keys", "root", "floor", "nhap", "thu", "4")[1].startswith("P-155: ")


def test_a_place_that_cannot_be_written_is_told(pack, here, told):
    (here / "tep").touch()
    assert told("pack", "build", "goi", "-o", "tep/goi.kpk")[1].startswith("P-153: Không ghi được “tep/goi.kpk”")


def test_a_folder_in_use_is_not_unpacked_into(pack, here, told):
    told("pack", "build", "goi", "-o", "goi.kpk")
    assert told("pack", "unpack", "goi.kpk", "goi")[1].startswith("P-157: Thư mục “goi” đã có tệp bên trong.")


def test_no_pack_is_there(here, told):
    for verb in (("verify",), ("show",), ("unpack", "ra")):
        words = [verb[0], "goi.kpk", *verb[1:]]
        assert told("pack", *words)[1].startswith("P-109: Không đọc được tệp (No such file or directory).")


@pytest.mark.parametrize("words", [["keys"], ["keys", "root"]])
def test_keys_alone_say_what_they_can_do(told, words):
    status, said = told(*words)
    assert (status, "what to do" in said) == (0, True)


def test_a_slip_for_a_forgotten_pin_is_written_by_who_may_or_by_roots_together(keys, told):
    asker = ("--kiosk", "3F2A 90BC 1D22 AA01", "--number", "48271-93550")
    assert told("keys", "recover", *asker, "--key", "tinh", "--keyring", "khoa.json", "-o", "phieu.json")[0] == 0
    for name in ("goc-a", "goc-b", "goc-b"):
        assert told("keys", "recover", *asker, "--key", name, "-o", "phieu-goc.json")[0] == 0
    chain = open_chain(keys / "khoa.json")
    here = Asker("3f2a90bc1d22aa01", "4827193550", "vn/lao-cai/lung-phinh", chain)
    assert vouched(read_slip((keys / "phieu-goc.json").read_bytes()), here) == "Bộ khoá gốc"
    with pytest.raises(PackError) as refused:
        vouched(read_slip((keys / "phieu.json").read_bytes()), here)
    assert refused.value.code == "P-173"
    again = ("trust", "nhap", "tinh", "--packs", "thu", "--areas", "vn/lao-cai", "--recovers")
    assert next_keyring(told, again)[0] == 0
    assert "được cấp phiếu mở khoá" in told("keys", "show", "khoa.json")[1]
    told("keys", "recover", *asker, "--key", "tinh", "--keyring", "khoa.json", "-o", "phieu.json")
    assert vouched(read_slip((keys / "phieu.json").read_bytes()), here) == "Nơi tinh"


@pytest.mark.parametrize("asker", [("3f2a", "4827193550"), ("3f2a90bc1d22aa01", "48271"), ("x" * 16, "4827193550")])
def test_a_number_that_was_misheard_is_told_before_anything_is_written(keys, told, asker):
    kiosk, number = asker
    status, said = told("keys", "recover", "--kiosk", kiosk, "--number", number, "--key", "tinh", "-o", "phieu.json")
    assert (status, said[:7]) == (1, "P-158: ")
    assert not (keys / "phieu.json").exists()
