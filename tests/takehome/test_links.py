from __future__ import annotations

import pytest

from kiosk.takehome.links import FALLBACK, LONGEST, Link, allowed_domain, follow_up, into_group

LESSON = "chuyen-khoan-vietqr"
HOST = "hoc.lungphinh.gov.vn"


def test_stopped_half_way_leads_to_this_lesson_at_this_step_in_this_language():
    link = follow_up(
        LESSON, finished=False, step="so-tien", text_language="en", web_host=HOST, next_ids=["ket-qua-vneid"]
    )
    assert link == Link(f"https://{HOST}/{LESSON}?b=so-tien&t=en", HOST, "lesson")


def test_finished_leads_to_the_first_of_the_next_lessons_from_its_beginning():
    link = follow_up(LESSON, finished=True, step="so-tien", web_host=HOST, next_ids=["tin-nhan-la", "ket-qua-vneid"])
    assert link == Link(f"https://{HOST}/tin-nhan-la?t=vi", HOST, "lesson")


def test_finished_with_nothing_next_leads_to_this_lesson_from_its_beginning():
    link = follow_up(LESSON, finished=True, step="so-tien", web_host=HOST)
    assert link.url == f"https://{HOST}/{LESSON}?t=vi"


def test_a_step_can_not_break_out_of_its_place_in_the_address():
    link = follow_up("bài/1", finished=False, step="a&t=xx#y", web_host=HOST)
    assert link.url == f"https://{HOST}/b%C3%A0i%2F1?b=a%26t%3Dxx%23y&t=vi"


def test_own_web_host_need_not_be_a_government_host():
    assert follow_up(LESSON, finished=True, web_host="hoc.example.org").domain == "hoc.example.org"


@pytest.mark.parametrize("host", ["", "10.0.0.7", "localhost", "hoc.example.org:8080", "a@b.vn", "hoc.vn/x", "HOC.VN"])
def test_without_a_usable_web_host_the_official_page_is_given_and_named_as_such(host):
    page = "https://dichvucong.gov.vn/huong-dan?muc=1"
    link = follow_up(LESSON, page, finished=False, step="so-tien", web_host=host)
    assert link == Link(page, "dichvucong.gov.vn", "official")


@pytest.mark.parametrize("page", [None, "", "https://binhdanhocvuso.gov.vn.evil.com/", "http://dichvucong.gov.vn"])
def test_no_official_page_or_one_not_allowed_falls_back_to_the_national_platform(page):
    assert follow_up(LESSON, page, finished=True) == Link(FALLBACK, "binhdanhocvuso.gov.vn", "official")


def test_an_official_page_may_stand_on_a_host_that_the_settings_allow():
    assert follow_up(LESSON, "https://zalo.me/g/abc", finished=True, extra_hosts=("zalo.me",)).domain == "zalo.me"
    assert follow_up(LESSON, "https://zalo.me/g/abc", finished=True).url == FALLBACK


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://dichvucong.gov.vn", "dichvucong.gov.vn"),
        ("https://a.b.laocai.gov.vn/x%20y?z=1#k", "a.b.laocai.gov.vn"),
        ("https://gov.vn/", "gov.vn"),
        ("https://tinnhiemmang.vn/danh-ba", "tinnhiemmang.vn"),
    ],
)
def test_addresses_of_the_state_are_allowed(url, domain):
    assert allowed_domain(url) == domain


@pytest.mark.parametrize(
    "url",
    [
        "http://dichvucong.gov.vn",
        "HTTPS://dichvucong.gov.vn",
        "javascript:alert(1)",
        "https:dichvucong.gov.vn",
        "https:///dichvucong.gov.vn",
        "https://evil.com/dichvucong.gov.vn",
        "https://evil.com\\.gov.vn",
        "https://evil.com#.gov.vn",
        "https://evil.com?.gov.vn",
        "https://evil.com%2f.gov.vn",
        "https://xgov.vn",
        "https://gov.vn.com",
        "https://x.tinnhiemmang.vn",
        "https://user@dichvucong.gov.vn",
        "https://dichvucong.gov.vn@evil.com",
        "https://user:pw@dichvucong.gov.vn",
        "https://dichvucong.gov.vn:8443/",
        "https://dichvucong.gov.vn:/",
        "https://xn--dchvucong-abc.gov.vn",
        "https://dịchvụcông.gov.vn",
        "https://dichvucong.gov.vn.",
        "https://Dichvucong.gov.vn",
        "https://dichvucong.\N{KELVIN SIGN}ov.vn",
        "https://-a.gov.vn",
        "https://.gov.vn",
        "https://1.2.3.4/",
        "https://[::1]/",
        "https://dichvucong.gov.vn/\n",
        "https://dichvucong.gov.vn\n",
        " https://dichvucong.gov.vn",
        "https://dichvucong.gov.vn/a b",
        "https://dichvucong.gov.vn/<b>",
        "https://dichvucong.gov.vn/" + "a" * LONGEST,
        "",
    ],
)
def test_every_other_address_is_refused(url):
    assert allowed_domain(url) is None


def test_an_extra_host_does_not_allow_its_neighbours():
    assert allowed_domain("https://zalo.me/g/abc", ["zalo.me"]) == "zalo.me"
    assert allowed_domain("https://x.zalo.me/g/abc", ["zalo.me"]) is None
    assert allowed_domain("https://10.0.0.7/", ["10.0.0.7"]) is None


def test_the_group_of_a_village_is_one_kind_of_address():
    assert into_group("https://zalo.me/g/abcxyz123") == Link("https://zalo.me/g/abcxyz123", "zalo.me", "group")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://zalo.me/g/abcxyz123",
        "https://zalo.me/abcxyz123",
        "https://zalo.me/g/",
        "https://zalo.me/g/abc/../../x",
        "https://zalo.me.evil.com/g/abcxyz123",
        "https://evil.com/https://zalo.me/g/abcxyz123",
        "https://zalo.me/g/abcxyz123?next=https://evil.com",
        "https://zalo.me/g/abcxyz123\n",
        "https://user@zalo.me/g/abcxyz123",
        "https://za1o.me/g/abcxyz123",
    ],
)
def test_no_other_address_leads_into_a_group(url):
    assert into_group(url) is None
