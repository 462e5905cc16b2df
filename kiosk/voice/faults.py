"""What can be amiss with the voice, told to people; the lesson goes on with captions in every case."""

from __future__ import annotations

from kiosk.errors import KnownError, Notice

_SAFE = "Bài học vẫn chạy bình thường, có chữ trên màn hình."

NO_ENGINE = Notice("V-201", "Máy chưa có bộ đọc tiếng nói.", _SAFE, "Mời cán bộ cài gói espeak-ng rồi mở lại máy.")
NO_VOICE = Notice("V-202", "Bộ đọc chưa có giọng cho ngôn ngữ này.", _SAFE, "Mời cán bộ cài lại gói espeak-ng.")
NO_SPACE = Notice("V-203", "Máy không ghi được tiếng nói vào ổ đĩa.", _SAFE, "Mời cán bộ dọn bớt ổ đĩa.")
STUCK = Notice(
    "V-204", "Bộ đọc tiếng nói không trả lời.", _SAFE, "Máy sẽ tự thử lại; nếu vẫn vậy, mời cán bộ mở lại máy."
)


class VoiceUnavailable(KnownError):  # ruff: ignore[error-suffix-on-exception-name] - an unspoken sentence is no error to a reader
    """This sentence cannot be spoken now; ``notice`` says why."""
