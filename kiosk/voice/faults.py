"""What can be amiss with the voice, told to people; the lesson goes on with captions in every case."""

from __future__ import annotations

from kiosk.errors import KnownError, Notice

_SAFE = "Bài học vẫn chạy bình thường, có chữ trên màn hình."
_OTHER_VOICE = "Máy vẫn nói bằng giọng có sẵn."

NO_ENGINE = Notice("V-201", "Máy chưa có bộ đọc tiếng nói.", _SAFE, "Mời cán bộ cài gói espeak-ng rồi mở lại máy.")
NO_VOICE = Notice("V-202", "Bộ đọc chưa có giọng cho ngôn ngữ này.", _SAFE, "Mời cán bộ cài lại gói espeak-ng.")
NO_SPACE = Notice("V-203", "Máy không ghi được tiếng nói vào ổ đĩa.", _SAFE, "Mời cán bộ dọn bớt ổ đĩa.")
STUCK = Notice(
    "V-204", "Bộ đọc tiếng nói không trả lời.", _SAFE, "Máy sẽ tự thử lại; nếu vẫn vậy, mời cán bộ mở lại máy."
)
NO_PIPER = Notice(
    "V-205",
    "Máy có giọng đọc trong gói, nhưng thiếu bộ chạy giọng Piper.",
    _OTHER_VOICE,
    "Mời cán bộ cài phần mềm kèm mục “piper”.",
)
BAD_VOICE_PACK = Notice(
    "V-206", "Giọng đọc trong gói không dùng được.", _OTHER_VOICE, "Mời cán bộ cài lại gói giọng, hoặc gỡ gói ấy."
)
STUCK_PIPER = Notice(
    "V-207", "Giọng đọc trong gói không trả lời.", _OTHER_VOICE, "Máy sẽ tự thử lại; nếu vẫn vậy, mời cán bộ gỡ gói ấy."
)
NOT_RECORDED = Notice(
    "V-208",
    "Câu này chưa có bản thu tiếng dân tộc.",
    "Máy nói câu này bằng tiếng Việt.",
    "Mời cán bộ thu thêm ở mục “Thu âm”.",
)
_TAKES_SAFE = "Các bản đã thu vẫn còn nguyên."
NO_MICROPHONE = Notice("V-211", "Máy chưa thấy micrô nào.", _TAKES_SAFE, "Mời cán bộ cắm micrô, rồi bấm “Thu” lần nữa.")
NOTHING_HEARD = Notice(
    "V-212", "Máy chưa nghe thấy tiếng nói.", _TAKES_SAFE, "Mời nói gần micrô và to hơn, rồi thu lại."
)
TAKE_NOT_KEPT = Notice(
    "V-213", "Máy chưa ghi được bản thu vào ổ đĩa.", _TAKES_SAFE, "Mời cán bộ dọn bớt ổ đĩa, rồi thu lại."
)
NO_LOUDSPEAKER = Notice(
    "V-214", "Máy chưa thấy loa nên chưa nghe lại được.", _TAKES_SAFE, "Mời cán bộ cắm loa, rồi bấm “Nghe lại”."
)


def bad_lexicon(file: str, why: str) -> Notice:
    return Notice(
        "V-209",
        f"Tệp cách đọc {file} có chỗ chưa dùng được ({why}).",
        "Các chữ khác vẫn đọc như thường.",
        "Mời cán bộ sửa chỗ ấy.",
    )


class VoiceUnavailable(KnownError):  # ruff: ignore[error-suffix-on-exception-name] - an unspoken sentence is no error to a reader
    """This sentence cannot be spoken now; ``notice`` says why."""


class NoSpeechError(ValueError):
    """There is nothing to be heard in the recording."""
