from __future__ import annotations

import io

from builders import FACTS, TOPICS
from pack_builder import PackBuilder, compact

from kiosk.packs.changes import what_changes
from kiosk.packs.container import read_file
from kiosk.packs.contents import read_contents

WHOLE = {
    "topics.json": compact({"topics": TOPICS["topics"]}).encode(),
    "facts.json": compact({"facts": FACTS["facts"]}).encode(),
}


def test_a_whole_pack_is_trusted_told_and_read():
    pack = PackBuilder()
    pack.files = WHOLE | pack.files
    trusted = pack.trusted()
    told = what_changes(trusted, {}, {})
    assert [(lesson.id, lesson.how) for lesson in told.lessons] == [("mua-hang", "new")]
    stream = io.BytesIO(pack.build())
    catalogue = read_contents(
        trusted.manifest, lambda file: read_file(stream, trusted.signed.header, trusted.manifest, file)
    )
    assert [lesson.title.vi for lesson in catalogue.lessons] == ["Mua hàng"]
