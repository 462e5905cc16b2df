"""The one kind of address that leads into the group of a village, for whoever sets one and whoever shows it."""

from __future__ import annotations

import re

ZALO_GROUP = re.compile(r"https://zalo\.me/g/[A-Za-z0-9]{4,40}")
