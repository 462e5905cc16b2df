"""``kiosk keys …``: what each verb prints, and the exit status it ends with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.authoring import root_keys
from kiosk.authoring.key_files import new_key, open_card, open_key
from kiosk.authoring.recover import recover as write_slip
from kiosk.packs.container import read_header, told
from kiosk.packs.keyring import fingerprint, read_keyring
from kiosk.packs.words import in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.packs.card import Card
    from kiosk.packs.keyring import Keyring


def new(folder: Path, own_id: str, name: str, passphrase: Callable[[], str]) -> int:
    card = new_key(folder, own_id, name, passphrase())
    print(f"Đã tạo khoá trong “{folder}”. Giữ kín private.pem; gửi publisher.json cho nơi cần tin cậy khoá này.")
    _show_card(card)
    return 0


def show(path: Path) -> int:
    """A folder of keys, a card, a file of keyrings or a draft of one."""
    if path.is_dir() or b"kiosk-publisher-1" in _beginning(path):
        _show_card(open_card(path))
        return 0
    if b"kiosk-keyring-1" in _beginning(path):
        believed = root_keys.open_chain(path)
        print(f"{len(believed.links)} bộ khoá nối tiếp nhau; bản mới nhất:")
        _show_keyring(believed.keyring)
        return 0
    draft = root_keys.read_draft(path)
    print(f"bản nháp, {len(draft.signatures)} chữ ký")
    _show_keyring(read_keyring(draft.keyring.encode()))
    return 0


def recover(
    out: Path, asker: tuple[str, str], folder: Path, keyring: Path | None, passphrase: Callable[[], str]
) -> int:
    """``asker``: the id of the kiosk and the number that it shows."""
    links = root_keys.open_chain(keyring).links if keyring else ()
    slip = write_slip(out, *asker, open_key(folder, passphrase()), links)
    print(f"Đã ghi phiếu mở khoá vào “{out}”, {len(slip.signatures)} chữ ký. Phiếu dùng được một lần, cho một máy.")
    return 0


def root_new(draft: Path, cards: Sequence[Path], threshold: int) -> int:
    return _shown(root_keys.begin(draft, [open_card(card) for card in cards], threshold))


def root_next(draft: Path, chain: Path) -> int:
    return _shown(root_keys.go_on(draft, chain))


def root_roots(draft: Path, cards: Sequence[Path], threshold: int) -> int:
    return _shown(root_keys.change(draft, root_keys.new_roots([open_card(card) for card in cards], threshold)))


def root_trust(draft: Path, card: Path, packs: Sequence[str], areas: Sequence[str], *, recovers: bool) -> int:
    return _shown(root_keys.change(draft, root_keys.trust(open_card(card), packs, areas, recovers=recovers)))


def root_revoke(draft: Path, name: str) -> int:
    return _shown(root_keys.change(draft, root_keys.revoke(name)))


def root_withdraw(draft: Path, pack: Path, *, hard: bool) -> int:
    with told(), pack.open("rb") as stream:
        digest = read_header(stream).digest
    return _shown(root_keys.change(draft, root_keys.withdraw(digest, hard=hard)))


def root_floor(draft: Path, pack: str, version: int) -> int:
    return _shown(root_keys.change(draft, root_keys.floor(pack, version)))


def root_sign(draft: Path, folder: Path, passphrase: Callable[[], str]) -> int:
    return _shown(root_keys.sign_draft(draft, open_key(folder, passphrase())))


def root_finish(draft: Path, chain: Path) -> int:
    believed = root_keys.finish(draft, chain)
    print(f"Bộ khoá bản {believed.keyring.version} đã có hiệu lực, ghi trong “{chain}”.")
    return 0


def _shown(keyring: Keyring) -> int:
    _show_keyring(keyring)
    return 0


def _show_card(card: Card) -> None:
    print(f"{card.id}: {card.name}")
    print(f"khoá {card.key}")
    print("đọc bằng lời:", " – ".join(card.words))


def _show_keyring(keyring: Keyring) -> None:
    print(f"bộ khoá bản {keyring.version}: {keyring.roots.threshold} trong {len(keyring.roots.keys)} khoá gốc cùng ký")
    print("đọc bằng lời:", " – ".join(in_words(fingerprint(keyring))))
    for publisher in keyring.publishers:
        print(
            f"  tin {publisher.id} ({publisher.name}): gói {', '.join(publisher.packs)}; nơi {', '.join(publisher.areas)}"
            + ("; được cấp phiếu mở khoá" if publisher.recovers else "")
        )
    for key in keyring.revoked_keys:
        print(f"  đã thu hồi khoá của {key.name}: {key.keyid}")
    for pack in keyring.revoked_packs:
        print(f"  đã thu hồi gói {pack.sha256} ({pack.how})")
    for floor in keyring.floors:
        print(f"  gói {floor.pack} tính lại từ bản {floor.version}")


def _beginning(path: Path) -> bytes:
    with told(), path.open("rb") as stream:
        return stream.read(100)
