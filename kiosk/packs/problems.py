"""What may be wrong with a pack: a code, and one sentence each for what happened, what is safe, what to do."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.errors import KnownError, Notice
from kiosk.lessons.text import Text


class PackError(KnownError):
    """The pack is refused. ``code`` and ``values`` say why to programs, ``notice`` to people."""

    def __init__(self, code: str, **values: object) -> None:
        self.code = code
        self.values = values
        super().__init__(self.in_words("vi"))

    def in_words(self, language: str) -> Notice:
        """In Vietnamese, or for ``en`` in English."""
        words = _WORDS[self.code]
        shown = {name: _plain(value, language) for name, value in self.values.items()}
        parts = (words.happened, words.safe, words.do)
        return Notice(self.code, *(part.shown(language).format_map(shown) for part in parts))


def _plain(value: object, language: str) -> str:
    """Short and harmless, wherever it comes from."""
    text = value.shown(language) if isinstance(value, Text) else str(value)
    return "".join(letter if letter.isprintable() else "�" for letter in text[:80])


def codes() -> list[str]:
    return list(_WORDS)


class _Words(NamedTuple):
    happened: Text
    do: Text
    safe: Text = Text("Các bài đang dùng vẫn như cũ.", "The lessons in use are as they were.")


_COPY_AGAIN = Text("Chép lại gói vào USB rồi thử lại.", "Copy the pack to the stick again and retry.")
_ASK_SENDER = Text("Hỏi lại nơi gửi gói này.", "Ask whoever sent this pack.")
_ASK_AUTHOR = Text("Báo người soạn gói sửa và gửi lại.", "Tell the author to mend it and send it again.")
_ASK_ROOT = Text("Hỏi đơn vị quản lý bộ khoá tin cậy.", "Ask the office that keeps the trusted keys.")
_ASK_SLIP = Text(
    "Gọi lại nơi cấp, đọc hai số đang hiện trên máy, xin phiếu mới.",
    "Call the office again, read out the two numbers on the screen, and ask for a new one.",
)
_DOOR = Text("Mã PIN của mọi người vẫn như cũ.", "All PINs are as they were.")
_NOTHING_WRITTEN = Text("Chưa có gì được ghi ra.", "Nothing was written.")

_WORDS = {
    # The file.
    "P-101": _Words(Text("Tệp này không phải gói bài học.", "This file is not a lesson pack."), _ASK_SENDER),
    "P-102": _Words(Text("Gói bị thiếu, chưa chép hết.", "The pack is cut off."), _COPY_AGAIN),
    "P-103": _Words(Text("Gói bị thừa ở cuối tệp.", "There is more at the end than belongs to the pack."), _ASK_SENDER),
    "P-104": _Words(Text("Phần đầu của gói lớn quá mức.", "The head of the pack is too large."), _ASK_SENDER),
    "P-105": _Words(
        Text("Phần chữ ký của gói không đọc được ({what}).", "The signatures cannot be read ({what})."), _ASK_SENDER
    ),
    "P-106": _Words(Text("Tệp “{path}” trong gói đã hỏng.", "“{path}” in the pack is damaged."), _COPY_AGAIN),
    "P-107": _Words(
        Text("Tệp “{path}” không đúng kiểu đã ghi ({type}).", "“{path}” is not what it says it is ({type})."),
        _ASK_AUTHOR,
    ),
    "P-108": _Words(
        Text("Ảnh “{path}” lớn quá mức ({width}×{height}).", "The picture “{path}” is too large ({width}×{height})."),
        _ASK_AUTHOR,
    ),
    "P-109": _Words(
        Text("Không đọc được tệp ({reason}).", "The file cannot be read ({reason})."),
        Text("Cắm lại USB rồi thử lại.", "Plug the stick in again and retry."),
    ),
    # Who signed it, for what.
    "P-111": _Words(
        Text("Gói không có chữ ký của đơn vị được tin cậy.", "Nobody who is trusted has signed the pack."), _ASK_SENDER
    ),
    "P-112": _Words(
        Text(
            "Chữ ký của “{name}” không khớp, gói đã bị sửa.",
            "The signature of “{name}” does not fit: the pack was changed.",
        ),
        Text("Không dùng gói này. Báo nơi gửi.", "Do not use this pack. Tell whoever sent it."),
    ),
    "P-113": _Words(
        Text("Khoá của “{name}” đã bị thu hồi.", "The key of “{name}” was revoked."),
        Text("Không dùng gói này. Xin gói mới.", "Do not use this pack. Ask for a new one."),
    ),
    "P-114": _Words(
        Text("“{name}” không có quyền gửi gói “{pack}”.", "“{name}” may not publish the pack “{pack}”."), _ASK_SENDER
    ),
    "P-115": _Words(
        Text(
            "Gói này không dành cho nơi đây, mà cho “{areas}”.", "This pack is not for this centre, but for “{areas}”."
        ),
        Text("Xin gói dành cho nơi mình.", "Ask for the pack of your own place."),
    ),
    "P-116": _Words(
        Text(
            "Gói là bản {version}, cũ hơn bản {newest} đã có.",
            "The pack is version {version}; {newest} was here before.",
        ),
        Text(
            "Muốn dùng bản cũ thì chọn “Quay lại bản trước”.", "To use the old one choose “Back to the version before”."
        ),
    ),
    "P-117": _Words(
        Text(
            "Gói trùng số bản {version} nhưng khác nội dung.", "Another pack was here with the same version {version}."
        ),
        _ASK_SENDER,
    ),
    "P-118": _Words(
        Text("Gói “{pack}” bản {version} đã bị thu hồi.", "“{pack}” version {version} was revoked."),
        Text("Không dùng gói này. Xin gói mới.", "Do not use this pack. Ask for a new one."),
    ),
    "P-119": _Words(
        Text(
            "Gói “{pack}” là của “{owner}”, không phải của “{name}”.", "“{pack}” belongs to “{owner}”, not to “{name}”."
        ),
        _ASK_SENDER,
    ),
    # The keyring.
    "P-121": _Words(
        Text("Bộ khoá tin cậy không đọc được ({what}).", "The keyring cannot be read ({what})."), _ASK_ROOT
    ),
    "P-122": _Words(
        Text(
            "Bộ khoá bản {version} thiếu chữ ký của bộ khoá trước.",
            "Keyring {version} is not signed by enough keys of the one before.",
        ),
        _ASK_ROOT,
    ),
    "P-123": _Words(
        Text(
            "Bộ khoá bản {version} thiếu chữ ký của chính nó.",
            "Keyring {version} is not signed by enough of its own keys.",
        ),
        _ASK_ROOT,
    ),
    "P-124": _Words(
        Text(
            "Các bộ khoá không nối tiếp: cần bản {wanted}, có bản {version}.",
            "The keyrings do not follow each other: {wanted} is wanted, {version} is here.",
        ),
        _ASK_ROOT,
    ),
    "P-125": _Words(
        Text(
            "Có hai bộ khoá khác nhau cùng số bản {version}.", "There are two different keyrings of version {version}."
        ),
        _ASK_ROOT,
    ),
    "P-126": _Words(
        Text("Có một khoá yếu, ai cũng giả được.", "One key is so weak that anybody could sign."), _ASK_ROOT
    ),
    "P-127": _Words(Text("Bộ khoá không hợp lý: {what}.", "The keyring does not hold together: {what}."), _ASK_ROOT),
    "P-128": _Words(
        Text("Đã tin cậy một đơn vị tên “{name}”.", "A publisher named “{name}” is already trusted."),
        Text("Gỡ đơn vị cũ trước.", "Remove the old one first."),
    ),
    "P-129": _Words(
        Text("Thẻ của đơn vị không đọc được ({what}).", "The publisher's card cannot be read ({what})."), _ASK_SENDER
    ),
    # What it says of itself.
    "P-131": _Words(
        Text("“{file}” trong gói không đọc được ({what}).", "“{file}” in the pack cannot be read ({what})."),
        _ASK_AUTHOR,
    ),
    "P-132": _Words(
        Text("“{file}” trong gói sai ở “{place}”.", "“{file}” in the pack is wrong at “{place}”."), _ASK_AUTHOR
    ),
    "P-133": _Words(
        Text("Tên tệp “{path}” không dùng được trong gói.", "“{path}” is no name for a file in a pack."), _ASK_AUTHOR
    ),
    "P-134": _Words(Text("Tên tệp “{path}” có hai lần.", "“{path}” is there twice."), _ASK_AUTHOR),
    "P-135": _Words(Text("“{path}” lớn quá mức ({size} byte).", "“{path}” is too large ({size} bytes)."), _ASK_AUTHOR),
    "P-136": _Words(
        Text(
            "Gói cần phần mềm bản {wanted}, máy có bản {version}.",
            "The pack needs version {wanted} of the kiosk; this is {version}.",
        ),
        Text("Cập nhật phần mềm trước.", "Update the software first."),
    ),
    "P-137": _Words(
        Text(
            "Bài trong gói viết theo mẫu mới hơn máy này ({schema}).",
            "The lessons are written for a newer kiosk ({schema}).",
        ),
        Text("Cập nhật phần mềm trước.", "Update the software first."),
    ),
    "P-138": _Words(
        Text("Gói dẫn tới trang “{host}” chưa được phép.", "The pack leads to “{host}”, which is not allowed."),
        _ASK_AUTHOR,
    ),
    "P-139": _Words(
        Text("Tệp “{path}” không được có kiểu {type}.", "“{path}” may not be of type {type}."), _ASK_AUTHOR
    ),
    # How it fits to what is here.
    "P-141": _Words(
        Text(
            "Bài “{lesson}” đã có trong gói của “{owner}”; gói mới là của “{name}”.",
            "“{lesson}” is already in a pack of “{owner}”; the new one is of “{name}”.",
        ),
        Text("Chọn một trong hai gói, gỡ gói kia.", "Choose one of the two packs, remove the other."),
    ),
    "P-142": _Words(
        Text("Gói này cần gói “{pack}” từ bản {version}.", "This pack needs “{pack}”, version {version} or later."),
        Text("Cài gói “{pack}” trước.", "Install “{pack}” first."),
    ),
    "P-143": _Words(
        Text("Các bài trong gói không khớp nhau ({what}).", "The lessons do not hold together ({what})."), _ASK_AUTHOR
    ),
    "P-144": _Words(
        Text("“{path}” không có trong gói mà bài lại cần.", "A lesson needs “{path}”, which is not in the pack."),
        _ASK_AUTHOR,
    ),
    # The author's PC.
    "P-151": _Words(
        Text("Thư mục có {count} chỗ cần sửa.", "{count} things must be mended in the folder."),
        Text("Sửa theo danh sách trên rồi đóng gói lại.", "Mend what is listed above and build again."),
        _NOTHING_WRITTEN,
    ),
    "P-152": _Words(
        Text("Không mở được khoá “{path}” ({what}).", "The key “{path}” cannot be opened ({what})."),
        Text("Xem lại tệp và mật khẩu của khoá.", "Look at the file and the passphrase."),
        _NOTHING_WRITTEN,
    ),
    "P-153": _Words(
        Text("Không ghi được “{path}” ({what}).", "“{path}” cannot be written ({what})."),
        Text("Chọn chỗ khác rồi làm lại.", "Choose another place and do it again."),
        _NOTHING_WRITTEN,
    ),
    "P-157": _Words(
        Text("Thư mục “{path}” đã có tệp bên trong.", "There are files in “{path}” already."),
        Text("Chọn một thư mục mới.", "Choose a new folder."),
        _NOTHING_WRITTEN,
    ),
    "P-155": _Words(
        Text(
            "Bộ khoá này đã có người ký, không sửa được nữa.",
            "Somebody has signed this keyring: it cannot be changed any more.",
        ),
        Text("Làm bản mới bằng “kiosk keys root next”.", "Begin a new one with “kiosk keys root next”."),
        _NOTHING_WRITTEN,
    ),
    "P-156": _Words(
        Text("Không thấy “{name}” trong bộ khoá.", "“{name}” is not in the keyring."),
        Text("Xem lại tên bằng “kiosk keys show”.", "Look it up with “kiosk keys show”."),
        _NOTHING_WRITTEN,
    ),
    "P-158": _Words(
        Text(
            "Hai số của máy chưa đúng dạng ({what}).", "The two numbers of the kiosk are not as they must be ({what})."
        ),
        Text(
            "Hỏi lại người gọi: số máy có 16 chữ và số, số lần này có 10 số.",
            "Ask the caller again: the kiosk's has 16 letters and digits, the one of this time 10 digits.",
        ),
        _NOTHING_WRITTEN,
    ),
    "P-154": _Words(
        Text("Tệp “{path}” không có chỗ trong gói.", "“{path}” has no place in a pack."),
        Text("Xoá tệp đó, hoặc đổi tên theo mẫu.", "Delete it, or rename it as in the pattern."),
        _NOTHING_WRITTEN,
    ),
    # The kiosk that installs it.
    "P-161": _Words(
        Text("Mở thử gói này thì máy thử bị hỏng giữa chừng.", "Trying the pack out broke off."), _ASK_AUTHOR
    ),
    "P-162": _Words(
        Text("Tệp “{path}” trong gói không mở được.", "“{path}” in the pack cannot be opened."), _ASK_AUTHOR
    ),
    "P-163": _Words(
        Text("Tệp “{path}” đã cài trong máy bị hỏng.", "“{path}”, installed here, is damaged."),
        Text("Cài lại gói này từ USB.", "Install the pack again from the stick."),
        Text("Các bài khác vẫn dùng được.", "The other lessons can be used."),
    ),
    "P-164": _Words(
        Text(
            "Máy không đủ chỗ trống: cần {need} MB, còn {free} MB.",
            "Not enough room: {need} MB are needed, {free} MB are left.",
        ),
        Text("Gỡ bớt gói không dùng, rồi cài lại.", "Remove packs that are not used, then install again."),
    ),
    "P-165": _Words(
        Text("Máy ghi vào ổ đĩa bị lỗi ({reason}).", "Writing to the disk failed ({reason})."),
        Text("Mời người cài máy xem lại ổ đĩa.", "Ask whoever looks after the machine to check the disk."),
    ),
    "P-166": _Words(
        Text("Gói này không có bản trước để quay lại.", "There is no earlier version of this pack to go back to."),
        Text("Cài bản mới hơn từ USB.", "Install a newer one from a stick."),
    ),
    "P-167": _Words(
        Text("Gói “{other}” đang cần gói này.", "“{other}” needs this pack."),
        Text("Gỡ gói “{other}” trước.", "Remove “{other}” first."),
    ),
    "P-168": _Words(
        Text("Lúc này máy đang làm một việc khác với gói.", "Another pack is being worked on just now."),
        Text("Chờ xong rồi làm lại.", "Wait until it is done, then try again."),
    ),
    # The slip for a forgotten PIN.
    "P-171": _Words(
        Text("Phiếu mở khoá không đọc được ({what}).", "The slip cannot be read ({what})."), _ASK_SLIP, _DOOR
    ),
    "P-172": _Words(
        Text(
            "Phiếu mở khoá không có chữ ký của nơi máy này tin.", "Nobody whom this kiosk believes has signed the slip."
        ),
        _ASK_SLIP,
        _DOOR,
    ),
    "P-173": _Words(
        Text("“{name}” không được mở khoá cửa của máy này.", "“{name}” may not open the door of this kiosk."),
        _ASK_SLIP,
        _DOOR,
    ),
    "P-174": _Words(
        Text("Phiếu mở khoá này cấp cho máy khác ({kiosk}).", "The slip is for another kiosk ({kiosk})."),
        _ASK_SLIP,
        _DOOR,
    ),
    "P-175": _Words(
        Text("Phiếu mở khoá này đã dùng rồi hoặc đã cũ.", "The slip has been used, or is out of date."),
        _ASK_SLIP,
        _DOOR,
    ),
    "P-176": _Words(
        Text("Phiếu mở khoá do một khoá đã bị thu hồi ký ({name}).", "A revoked key has signed the slip ({name})."),
        _ASK_SLIP,
        _DOOR,
    ),
    "P-169": _Words(
        Text("Máy học đang chạy.", "The kiosk is running."),
        Text(
            "Làm việc này ở trang của quản lý trên máy, hoặc tắt máy học rồi làm lại.",
            "Do this on its page for admins, or stop the kiosk and try again.",
        ),
    ),
    "P-170": _Words(
        Text("Máy không có gói “{pack}”.", "There is no pack “{pack}” here."),
        Text("Xem tên gói bằng “kiosk pack list”.", "Look it up with “kiosk pack list”."),
    ),
}
