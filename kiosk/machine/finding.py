"""What the doctor has found, for people and for programs."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from json import dumps
from typing import TYPE_CHECKING

from kiosk.errors import KnownError, Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


@dataclass(frozen=True)
class Finding:
    """``what`` was found; ``do`` is empty where all is well."""

    code: str
    ok: bool
    what: str
    do: str = ""


@dataclass(frozen=True)
class Check:
    """One thing to look at: ``look`` gives (or raises as ``KnownError``) what is amiss, else ``fine`` is said."""

    code: str
    fine: str
    look: Callable[[], Notice | None]


def examine(checks: Iterable[Check]) -> list[Finding]:
    """Every check is made, whatever becomes of the others."""
    return [_made(check) for check in checks]


def render(findings: Sequence[Finding], *, json: bool) -> str:
    """Lines of ✓ and ✗ for people, or one JSON object ``{ok, findings: [{code, ok, what, do}]}``."""
    if json:
        found = {"ok": all_well(findings), "findings": [asdict(finding) for finding in findings]}
        return dumps(found, ensure_ascii=False, indent=2)
    lines = []
    for finding in findings:
        lines.append(f"{'✓' if finding.ok else '✗'} {finding.code}  {finding.what}")
        if not finding.ok:
            lines.append(f"         → {finding.do}")
    amiss = sum(not finding.ok for finding in findings)
    lines.append("Máy sẵn sàng phục vụ bà con." if not amiss else f"Có {amiss} điều cần xem lại.")
    return "\n".join(lines)


def all_well(findings: Iterable[Finding]) -> bool:
    return all(finding.ok for finding in findings)


def _made(check: Check) -> Finding:
    try:
        notice = check.look()
    except KnownError as known:
        notice = known.notice
    except Exception as error:  # ruff: ignore[blind-except] - a doctor who faints at one patient helps none of the others
        return Finding(
            check.code,
            False,
            f"Chưa kiểm tra được mục này ({type(error).__name__}: {error}).",
            "Mời báo cho nhóm phát triển.",
        )
    if notice is None:
        return Finding(check.code, True, check.fine)
    return Finding(notice.code, False, f"{notice.happened} {notice.safe}", notice.do)
