"""A touch kiosk that leaves nobody behind.

Rooms: ``lessons`` is what is taught, ``packs`` how lessons travel, ``authoring`` the author's PC, ``voice`` what is
heard, ``takehome`` what goes home, ``records`` what is remembered, ``visits`` what happens in front of the kiosk,
``devices`` the outside world, ``machine`` the computer itself, ``ui`` what is seen, ``tour`` the kiosk showing itself.
``app`` is the only file that knows them all.
"""

__version__ = "0.1.0"
