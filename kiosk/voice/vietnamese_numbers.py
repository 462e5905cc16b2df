"""Numbers in Vietnamese words, as they are said in the north ("linh", "nghìn", "tư")."""

from __future__ import annotations

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ("", "nghìn", "triệu")


def digits(text: str) -> str:
    """Each digit by its name; everything else is left out."""
    return " ".join(_DIGITS[int(sign)] for sign in text if sign.isdecimal())


def number(value: int) -> str:
    """20000 → hai mươi nghìn; 2026 → hai nghìn không trăm hai mươi sáu."""
    if value == 0:
        return _DIGITS[0]
    return " ".join(_parts(value, whole=False))


def _parts(value: int, *, whole: bool) -> list[str]:
    """``whole``: something was said before, so that a missing hundred is said too."""
    billions, rest = divmod(value, 10**9)
    said: list[str] = []
    if billions:
        said += [*_parts(billions, whole=whole), "tỷ"]
    for power in (2, 1, 0):
        group = rest // 1000**power % 1000
        if group:
            said += _hundreds(group, whole=whole or bool(said))
            if power:
                said.append(_SCALES[power])
    return said


def _hundreds(group: int, *, whole: bool) -> list[str]:
    hundreds, rest = divmod(group, 100)
    tens, ones = divmod(rest, 10)
    said: list[str] = []
    if hundreds or whole:
        said += [_DIGITS[hundreds], "trăm"]
    if tens == 0:
        if ones and said:
            said.append("linh")
        return said + ([_DIGITS[ones]] if ones else [])
    said += ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    if ones == 1 and tens > 1:
        said.append("mốt")
    elif ones == 4 and tens > 1:
        said.append("tư")
    elif ones == 5:
        said.append("lăm")
    elif ones:
        said.append(_DIGITS[ones])
    return said
