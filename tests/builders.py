"""Lessons, apps and pack folders for tests: whole and valid unless a test changes something."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kiosk.lessons.catalogue import Catalogue
from kiosk.lessons.lesson import Lesson
from kiosk.lessons.phone import App
from kiosk.lessons.walkthrough import Walkthrough

if TYPE_CHECKING:
    from pathlib import Path


def app_values(**changes: Any) -> dict[str, Any]:
    """A small shop: a first page, a page to type a price into, a page with everything that can be switched."""
    return {
        "schema": 1,
        "id": "cua-hang",
        "title": "Cửa hàng",
        "variables": {"mau": ["chua-chon", "do", "xanh"], "dong-y": ["khong", "co"]},
        "fields": {"gia": "money", "ma": "code"},
        "start": "dau",
        "screens": {
            "dau": {
                "title": "Cửa hàng",
                "parts": [
                    {
                        "kind": "icons",
                        "items": [
                            {"id": "mua", "label": "Mua", "icon": "money", "do": {"go": "gia"}},
                            {"id": "chon", "label": "Chọn", "icon": "check", "do": {"go": "chon"}},
                        ],
                    },
                    {"kind": "button", "id": "thoat", "label": "Thoát", "role": "danger"},
                ],
            },
            "gia": {
                "title": "Giá",
                "back": "dau",
                "parts": [
                    {"kind": "field", "label": "Giá", "field": "gia", "placeholder": "Gõ giá"},
                    {"kind": "keypad", "field": "gia"},
                    {"kind": "button", "id": "xong", "label": "Xong", "do": {"go": "dau"}},
                ],
            },
            "chon": {
                "title": "Chọn",
                "back": "dau",
                "parts": [
                    {
                        "kind": "chips",
                        "items": [
                            {"id": "mau-do", "label": "Đỏ", "do": {"set": {"mau": "do"}}},
                            {"id": "mau-xanh", "label": "Xanh", "do": {"set": {"mau": "xanh"}}},
                        ],
                    },
                    {"kind": "banner", "text": "Màu đỏ đã chọn", "when": {"mau": "do"}},
                    {"kind": "check", "id": "dong-y", "label": "Tôi đồng ý", "variable": "dong-y"},
                    {"kind": "button", "id": "hoi", "label": "Xoá", "do": {"dialog": "chac-chua"}},
                    {
                        "kind": "dialog",
                        "id": "chac-chua",
                        "text": "Xoá thật không?",
                        "items": [
                            {"id": "xoa-that", "label": "Xoá", "do": {"set": {"mau": "chua-chon"}, "toast": "Đã xoá."}},
                            {"id": "thoi", "label": "Thôi"},
                        ],
                    },
                ],
            },
        },
    } | changes


def make_app(**changes: Any) -> App:
    return App.model_validate_json(json.dumps(app_values(**changes)))


def explain(step_id: str = "nghe", **more: Any) -> dict[str, Any]:
    return {"id": step_id, "kind": "explain", "say": "Nghe máy nói."} | more


def tap(step_id: str = "bam", **more: Any) -> dict[str, Any]:
    return {
        "id": step_id,
        "kind": "tap",
        "say": "Bấm “Mua”.",
        "phone": {"screen": "cua-hang/dau"},
        "target": "cua-hang/mua",
    } | more


def type_price(step_id: str = "go", **more: Any) -> dict[str, Any]:
    return {
        "id": step_id,
        "kind": "type",
        "say": "Gõ giá.",
        "phone": {"screen": "cua-hang/gia"},
        "field": "cua-hang/gia",
        "expected": "20000",
    } | more


def choose(step_id: str = "chon", **more: Any) -> dict[str, Any]:
    return {"id": step_id, "kind": "choose", "say": "Chọn màu.", "options": answers("Đỏ", "Xanh", "Vàng")} | more


def answers(*texts: str, right: int = 1) -> list[dict[str, Any]]:
    """The one at place ``right`` is right; each says why."""
    return [{"text": text, "right": n == right, "why": f"Vì là {text}."} for n, text in enumerate(texts)]


def judge(step_id: str = "xet", **more: Any) -> dict[str, Any]:
    return {"id": step_id, "kind": "judge", "say": "Thật hay lừa?", "answer": "lua", "why": "Có đường link lạ."} | more


def quiz(step_id: str = "hoi", **more: Any) -> dict[str, Any]:
    questions = [
        {"say": "Hỏi một?", "options": answers("A", "B", right=0)},
        {"say": "Hỏi hai?", "options": answers("C", "D", "E", right=2)},
    ]
    return {"id": step_id, "kind": "quiz", "questions": questions} | more


def order(step_id: str = "xep", **more: Any) -> dict[str, Any]:
    items = [{"text": text} for text in ("Một", "Hai", "Ba")]
    return {"id": step_id, "kind": "order", "say": "Xếp thứ tự.", "items": items} | more


def match(step_id: str = "ghep", **more: Any) -> dict[str, Any]:
    pairs = [{"left": left, "right": right} for left, right in (("Mưa", "Ô"), ("Nắng", "Mũ"), ("Rét", "Áo"))]
    return {"id": step_id, "kind": "match", "say": "Ghép đôi.", "pairs": pairs} | more


def checklist(step_id: str = "mang", **more: Any) -> dict[str, Any]:
    options = [*answers("Thẻ", "Giấy", "Gà", right=0), {"text": "Ảnh", "right": True}]
    return {"id": step_id, "kind": "checklist", "say": "Mang gì đi?", "options": options} | more


def practice(step_id: str = "tu-lam", **more: Any) -> dict[str, Any]:
    """Choose red, and type a price, wherever one begins."""
    return {
        "id": step_id,
        "kind": "practice",
        "say": "Mua áo đỏ giá 50.",
        "phone": {"screen": "cua-hang/dau"},
        "reach": {"screen": "cua-hang/dau", "set": {"mau": "do", "gia": "50"}},
    } | more


def watch(step_id: str = "xem", **more: Any) -> dict[str, Any]:
    frames = [
        {"say": "Mở máy.", "icon": "phone"},
        {"say": "Vào cửa hàng.", "phone": {"screen": "cua-hang/dau"}},
        {"say": "Đây là giá.", "phone": {"screen": "cua-hang/gia"}},
    ]
    return {"id": step_id, "kind": "watch", "frames": frames} | more


def scene(until: int, say: str = "Xem cho kỹ.") -> dict[str, Any]:
    """Of the film of a step to watch."""
    return {"say": say, "alt": "Một người bấm điện thoại.", "until": until}


def cases(step_id: str = "that-lua", **more: Any) -> dict[str, Any]:
    """Six messages to judge, the first two of them real."""
    values = [
        {
            "message": {"style": "sms", "from": f"Người {n}", "text": f"Tin {n}"},
            "answer": "that" if n < 2 else "lua",
            "why": f"Vì tin {n}.",
        }
        for n in range(6)
    ]
    return {"id": step_id, "kind": "judge", "say": "Thật hay lừa?", "cases": values} | more


def phone_values(**changes: Any) -> dict[str, Any]:
    """A whole telephone: locked, home, shade, a portal to search in, a call, a slow network."""
    back = {"back": "nha"}
    return {
        "schema": 1,
        "id": "may",
        "title": "Máy",
        "variables": {"wifi": ["tat", "bat"], "tab": ["nha", "toi"]},
        "fields": {"tim": "text", "ma": "pin", "mat-khau": "password"},
        "start": "khoa",
        "home": "nha",
        "screens": {
            "khoa": {
                "title": "Khoá",
                "style": "lock",
                "clock": "7:05",
                "network": "none",
                "parts": [{"kind": "swipe", "id": "mo", "label": "Vuốt lên", "do": {"go": "nha"}}],
            },
            "nha": {
                "title": "Nhà",
                "style": "home",
                "parts": [
                    {
                        "kind": "icons",
                        "items": [
                            {"id": "cong", "label": "Cổng", "badge": "2", "do": {"go": "tim"}},
                            {"id": "goi", "label": "Gọi", "gesture": "hold", "do": {"go": "goi"}},
                            {"id": "bao", "label": "Báo", "do": {"notify": "tin"}},
                            {"id": "khoa-may", "label": "Khoá", "do": {"go": "khoa"}},
                        ],
                    },
                    {
                        "kind": "swipe",
                        "id": "keo",
                        "label": "Vuốt xuống",
                        "gesture": "swipe-down",
                        "do": {"go": "bang"},
                    },
                    {"kind": "notification", "id": "tin", "title": "Zalo", "text": "Mẹ ơi", "do": {"go": "goi"}},
                ],
            },
            "bang": {
                "title": "Bảng",
                "style": "shade",
                "network": "wifi",
                **back,
                "parts": [
                    {
                        "kind": "tiles",
                        "items": [{"id": "wifi", "label": "Wi-Fi", "variable": "wifi"}, {"id": "den", "label": "Đèn"}],
                    }
                ],
            },
            "tim": {
                "title": "Tìm",
                "style": "web",
                **back,
                "parts": [
                    {"kind": "address", "text": "dichvucong.gov.vn"},
                    {"kind": "field", "label": "Tìm", "field": "tim"},
                    {"kind": "keyboard", "field": "tim", "enter": "Tìm", "id": "tim-di", "do": {"go": "cho"}},
                    {
                        "kind": "tabs",
                        "items": [
                            {"id": "tab-nha", "label": "Nhà", "do": {"go": "nha"}},
                            {"id": "tab-tim", "label": "Tìm", "do": {"go": "tim"}},
                        ],
                    },
                ],
            },
            "cho": {
                "title": "Chờ",
                **back,
                "parts": [{"kind": "wait", "id": "cho", "label": "Đang tìm…", "do": {"go": "thay"}}],
            },
            "thay": {
                "title": "Thấy",
                **back,
                "parts": [
                    {
                        "kind": "list",
                        "items": [{"id": "dau", "label": "Khai sinh", "note": "Xã", "do": {"dialog": "cho-phep"}}],
                    },
                    {
                        "kind": "picture",
                        "alt": "Ảnh mờ",
                        "icon": "doc",
                        "role": "blurred",
                        "id": "anh",
                        "do": {"go": "goi"},
                    },
                    {"kind": "picture", "alt": "Cây", "file": "cay.png", "label": "Cây"},
                    {
                        "kind": "bubble",
                        "text": "Bấm đây",
                        "mine": True,
                        "link": "xa.example",
                        "id": "lien-ket",
                        "do": {"go": "goi"},
                    },
                    {"kind": "row", "label": "Ai", "value": "Dua", "id": "ai", "do": {"back": True}},
                    {
                        "kind": "dialog",
                        "id": "cho-phep",
                        "role": "permission",
                        "icon": "camera",
                        "text": "Cho phép?",
                        "detail": "Máy ảnh",
                        "items": [
                            {"id": "cho", "label": "Cho phép", "role": "primary", "do": {"go": "goi"}},
                            {"id": "khong", "label": "Không"},
                        ],
                    },
                ],
            },
            "goi": {
                "title": "Gọi",
                "style": "call",
                **back,
                "parts": [
                    {
                        "kind": "call",
                        "role": "incoming",
                        "name": "Con gái",
                        "note": "0900 000 001",
                        "text": "Alô",
                        "items": [
                            {"id": "nghe", "label": "Nghe", "role": "primary"},
                            {"id": "tat", "label": "Tắt", "role": "danger", "do": {"back": True}},
                        ],
                    },
                    {"kind": "button", "id": "vao", "label": "Vào", "do": {"go": "vao"}},
                ],
            },
            "vao": {
                "title": "Vào",
                **back,
                "parts": [
                    {"kind": "field", "label": "Mã", "field": "ma"},
                    {"kind": "keypad", "field": "ma"},
                    {"kind": "field", "label": "Mật khẩu", "field": "mat-khau"},
                    {"kind": "keyboard", "field": "mat-khau"},
                ],
            },
        },
    } | changes


def make_phone(**changes: Any) -> App:
    return App.model_validate_json(json.dumps(phone_values(**changes)))


def lesson_values(*steps: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A lesson of one part with ``steps``, one of each kind if none are given."""
    every_kind = (explain(), tap(), type_price(), choose(), judge(), quiz())
    return {
        "schema": 1,
        "id": "mua-hang",
        "code": "E1",
        "title": {"vi": "Mua hàng", "en": "Shopping"},
        "goal": "Mua đúng giá",
        "topic": "E",
        "audience": ["all"],
        "minutes": 5,
        "modes": ["theo"],
        "icon": "money",
        "parts": [{"id": "mot", "steps": list(steps or every_kind)}],
        "checked_on": "2026-11-23",
        "review_by": "2027-05-23",
    } | changes


def make_lesson(*steps: dict[str, Any], **changes: Any) -> Lesson:
    return Lesson.model_validate_json(json.dumps(lesson_values(*steps, **changes)))


TOPICS = {"schema": 1, "topics": [{"code": "E", "name": "Tiền và\nthanh toán số", "icon": "money"}]}
FACTS = {
    "schema": 1,
    "facts": [
        {
            "id": "phi",
            "text": "Không mất phí.",
            "status": "verified",
            "source": "Bảng phí",
            "checked_on": "2026-11-23",
        }
    ],
}


def make_catalogue(*lessons: dict[str, Any]) -> Catalogue:
    values = {
        "topics": TOPICS["topics"],
        "lessons": list(lessons) or [lesson_values()],
        "apps": [app_values()],
        "facts": FACTS["facts"],
    }
    return Catalogue.model_validate_json(json.dumps(values))


class PackFolder:
    """A pack as an author has it on disk; ``put`` replaces a file, so that a test may break it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.put("pack.yaml", {"schema": 1, "id": "thu", "title": "Gói thử", "publisher": "Xã"})
        self.put("topics.yaml", TOPICS)
        self.put("facts.yaml", FACTS)
        self.put("apps/cua-hang.yaml", app_values())
        self.lesson(lesson_values())

    def put(self, file: str, content: str | bytes | dict[str, Any]) -> None:
        """Text as it stands, or values as JSON, which is YAML too."""
        target = self.path / file
        target.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, dict):
            content = json.dumps(content, ensure_ascii=False, indent=2)
        target.write_bytes(content.encode() if isinstance(content, str) else content)

    def lesson(self, values: dict[str, Any]) -> None:
        self.put(f"lessons/{values['id']}/lesson.yaml", values)


def make_walkthrough(*steps: str | dict[str, Any], **changes: Any) -> Walkthrough:
    """Steps as ``lesson/step``, or whole; a step alone is one that the citizen need not do alone."""
    stages = [step if isinstance(step, dict) else {"step": step, "script": "Bà con xem nhé."} for step in steps]
    values = {"schema": 1, "id": "cung-mua", "title": "Cùng mua", "errand": "Mua hàng", "topic": "E", "icon": "money"}
    return Walkthrough.model_validate_json(json.dumps(values | {"minutes": 5, "steps": stages} | changes))
