"""Each row of the threat model, what a pack (A1–A26) or a stick (B1–B12) may bring, and the tests that hold it off."""

from __future__ import annotations

from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
HOSTILE, FLIPS, INSTALL, DESK, TRIAL = (
    f"packs/test_{name}.py" for name in ("hostile", "flips", "install", "desk", "trial")
)
STICKS, DRIVES, PAGE = "packs/test_sticks.py", "devices/test_drives.py", "ui/test_packs.py"
PICTURES, FILMS = "ui/test_pack_pictures.py", "devices/test_film.py"

ROWS = {
    "A1 unsigned, a wrong key, a bit that was flipped": [
        (HOSTILE, "test_what_nobody_trusted_signed"),
        (FLIPS, "test_every_bit_of_the_head"),
        (INSTALL, "test_a_stranger_is_refused_before_a_byte_is_written"),
    ],
    "A2 a revoked key": [
        (HOSTILE, "A2 the key is revoked"),
        (DESK, "test_a_newer_keyring_is_kept_though_its_pack_is_refused"),
    ],
    "A3 somebody who signs for other places or packs": [
        (HOSTILE, "A3 for another province"),
        (HOSTILE, "A3 a pack that is not the publisher's"),
    ],
    "A4 an older version": [
        (HOSTILE, "A4 older than what was here"),
        (INSTALL, "test_an_older_version_is_refused_even_after_everything_was_removed"),
    ],
    "A5 the highest version there is, by a stolen key": [
        ("packs/test_keyring.py", "test_fast_forward_ends_when_the_roots_set_a_floor")
    ],
    "A6 packs that do not fit together": [
        (HOSTILE, "A6 the lesson of another pack"),
        (HOSTILE, "A6 a pack that is too old"),
    ],
    "A7 cut off, or with more at the end": [
        (HOSTILE, "cut off in the last file"),
        (HOSTILE, "a second pack behind the first"),
        (STICKS, "test_b1_cut_short_at_any_byte"),
    ],
    "A8 names that lead elsewhere": [(HOSTILE, "test_names_that_are_no_names")],
    "A9 names twice, or alike": [(HOSTILE, "A9 one name twice"), (HOSTILE, "lessons/mua-hang/a\\u0301nh.png")],
    "A10 links and devices": [(HOSTILE, "A10 a file of an unknown sort")],
    "A11 sizes that are not true": [(HOSTILE, "A11 a size larger than the file")],
    "A12 too many, empty, too large": [
        (HOSTILE, "A12 one file more than there may be"),
        (HOSTILE, "A12 two gigabytes and more"),
        (INSTALL, "test_too_little_room_is_said_before_anything_is_written"),
    ],
    "A13 JSON that means two things": [(HOSTILE, "test_manifests_that_mean_nothing_or_two_things")],
    "A14 markup in a text": [(HOSTILE, "A14 something unknown"), ("test_rooms.py", "test_every_text_is_plain")],
    "A15 text that runs backwards, or never ends": [(HOSTILE, "A15 text that runs backwards")],
    "A16 a picture that fills the memory": [
        (HOSTILE, "test_a16_pictures_that_would_fill_the_memory"),
        (TRIAL, "test_a_picture_of_sixteen_million_points_bursts_in_nobodys_hands_but_the_childs"),
        (PICTURES, "test_a_decoder_may_never_take_more_than_64_mb"),
    ],
    "A17 a file that is not what it is called": [(HOSTILE, "A17 SVG as PNG"), (HOSTILE, "A17 a picture that moves")],
    "A18 SVG": [(HOSTILE, "A17 SVG as PNG"), (PICTURES, "test_what_cannot_be_shown_leaves_an_empty_place_and_is_told")],
    "A19 hostile sound and film": [
        (HOSTILE, "A19 a play list"),
        ("packs/test_mp4.py", "test_what_is_refused"),
        (FILMS, "test_the_decoder_has_no_network_no_programs_and_bounds_to_what_it_may_take"),
        (TRIAL, "test_a_trial_that_hangs_is_ended"),
    ],
    "A20 fonts": [(HOSTILE, "A20 a font"), (HOSTILE, "lessons/mua-hang/chu.ttf")],
    "A21 code": [(HOSTILE, "A21 a program"), (HOSTILE, "lessons/mua-hang/main.qml")],
    "A22 what lies elsewhere": [(HOSTILE, "A22 a picture from elsewhere"), ("test_rooms.py", "test_qml_opens_no_door")],
    "A23 links that deceive": [(HOSTILE, "A23 a link with a name before it"), (HOSTILE, "A23 the host")],
    "A24 stale lessons": [(PAGE, "Đã quá ngày xem lại")],
    "A25 lessons for a newer kiosk": [(HOSTILE, "A25 lessons for a newer kiosk")],
    "A26 a pack that brings the kiosk down": [
        (DESK, "test_after_three_crashes_the_version_before_is_back"),
        (DESK, "test_after_five_crashes_no_pack_at_all_is_shown_and_none_is_lost"),
    ],
    "B1 pulled at any byte": [
        (STICKS, "test_b1_pulled_at_any_read"),
        (INSTALL, "test_a_stick_that_ends_at_any_byte_leaves_the_old_lessons"),
        (PAGE, "test_a_stick_pulled_in_the_middle_leaves_the_old_lessons_and_says_so"),
    ],
    "B2 other bytes at the second read": [
        (STICKS, "test_b2_what_is_checked_is_what_is_handed_on"),
        (INSTALL, "test_other_bytes_at_the_second_read_are_found_out_or_do_not_matter"),
    ],
    "B3 a stick that types": [("ui/test_keys.py", "test_no_other_key_does_anything")],
    "B4 a hostile file system": [
        (DRIVES, "test_it_is_mounted_read_only_and_let_go"),
        (DRIVES, "test_other_formats_disks_inside_and_refusals_are_told"),
        (PAGE, "test_a_stick_asks_for_the_pin_before_anything_is_read_and_then_shows_its_packs"),
    ],
    "B5 links, pipes, odd names, a million files": [
        (DRIVES, "test_links_pipes_folders_and_odd_names_are_no_packs"),
        (DRIVES, "test_fifty_candidates_are_enough"),
    ],
    "B6 two sticks, or another in its place": [
        (DRIVES, "test_a_pulled_stick_and_another_in_its_place_are_not_confused"),
        (INSTALL, "test_what_came_in_between_counts"),
    ],
    "B7 a slow stick": [
        (INSTALL, "test_huy_stops_at_any_moment_and_leaves_nothing"),
        (PAGE, "test_huy_in_the_middle"),
    ],
    "B8 a full or locked stick": [
        ("ui/test_report_on_stick.py", "test_a_full_stick_is_told_and_nothing_half_stays_on_it")
    ],
    "B9 pulled while it is written to": [
        (DRIVES, "test_a_stick_pulled_in_the_middle_of_an_export_is_told_in_a_sentence"),
        (DRIVES, "test_a_stick_that_forgets_what_it_was_given_is_found_out"),
    ],
    "B10 programs on it": [(HOSTILE, "A21 a script"), (DRIVES, "test_it_is_mounted_read_only_and_let_go")],
    "B11 autorun": [(HOSTILE, "autorun.inf"), (DRIVES, "test_links_pipes_folders_and_odd_names_are_no_packs")],
    "B12 a stick that breaks the socket is one that is pulled": [
        (DRIVES, "test_a_stick_is_noticed_within_two_seconds_and_nothing_of_it_is_touched")
    ],
}


@pytest.mark.parametrize("row", ROWS)
def test_each_row_is_held_off_somewhere(row):
    for file, name in ROWS[row]:
        assert name in (TESTS / file).read_text(encoding="utf-8"), name


def test_no_row_is_forgotten():
    numbers = [*(f"A{n}" for n in range(1, 27)), *(f"B{n}" for n in range(1, 13))]
    assert [row.split()[0] for row in ROWS] == numbers
