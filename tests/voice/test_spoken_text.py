"""What a visitor hears instead of what is written, and which written words light up meanwhile."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.voice.spoken_text import speak

VIETNAMESE = {
    # money
    "20.000 đồng": "hai mươi nghìn đồng",
    "50.000đ": "năm mươi nghìn đồng",
    "200.000 VND": "hai trăm nghìn đồng",
    "1 000 000 đồng": "một triệu đồng",
    "1,5 triệu đồng": "một phẩy năm triệu đồng",
    "50k": "năm mươi nghìn",
    "500 triệu": "năm trăm triệu",
    "20.000đ/tháng": "hai mươi nghìn đồng một tháng",
    # numbers
    "0 lần": "không lần",
    "1.250.000": "một triệu hai trăm năm mươi nghìn",
    "15, 21, 24, 25": "mười lăm, hai mươi mốt, hai mươi tư, hai mươi lăm",
    "105": "một trăm linh năm",
    "1.005": "một nghìn không trăm linh năm",
    "3,5": "ba phẩy năm",
    "3,05": "ba phẩy không năm",
    "100%": "một trăm phần trăm",
    "3,5 %": "ba phẩy năm phần trăm",
    "05 phút": "năm phút",
    "5–6 phút": "năm đến sáu phút",
    "5 - 6 phút": "năm đến sáu phút",
    "1/2 ngày": "một phần hai ngày",
    "Bước 3/5": "bước ba trên năm",
    "đúng 7/8 câu": "đúng bảy trên tám câu",
    "24/7": "hai mươi bốn trên bảy",
    "5 km, 2 GB": "năm ki lô mét, hai ghi ga bai",
    # dates and hours
    "12/05/2026": "ngày mười hai tháng năm năm hai nghìn không trăm hai mươi sáu",
    "ngày 2/9": "ngày hai tháng chín",
    "tháng 4/2026": "tháng tư năm hai nghìn không trăm hai mươi sáu",
    "thứ 2 - thứ 6": "thứ hai đến thứ sáu",
    "thứ 4": "thứ tư",
    "năm 2026": "năm hai nghìn không trăm hai mươi sáu",
    "8h30": "tám giờ ba mươi",
    "9:05": "chín giờ năm phút",
    "8h-17h": "tám giờ đến mười bảy giờ",
    "lúc 14:00.": "lúc mười bốn giờ.",
    # digit by digit
    "0912 345 678": "không chín một hai, ba bốn năm, sáu bảy tám",
    "0912345678": "không chín một hai, ba bốn năm, sáu bảy tám",
    "1900 1234": "một chín không không, một hai ba bốn",
    "mã OTP 482915": "mã ô tê pê bốn tám hai chín một năm",
    "CCCD 001090012345": "căn cước công dân không không một, không chín không, không một hai, ba bốn năm",
    "9704 2212 3456 7890": "chín bảy không bốn, hai hai một hai, ba bốn năm sáu, bảy tám chín không",
    "Gọi 113": "gọi một một ba",
    "gọi 0912 345 678": "gọi không chín một hai, ba bốn năm, sáu bảy tám",
    "nhắn tới số 5656": "nhắn tới số năm sáu năm sáu",
    "mã 5656": "mã năm sáu năm sáu",
    "**** 6789": "sáu bảy tám chín",
    "bấm *101#": "bấm sao một không một thăng",
    "PA05": "pê a không năm",
    # addresses
    "binhdanhocvuso.gov.vn": "bình dân học vụ số chấm gờ o vê chấm vê en",
    "Trang thật có đuôi .gov.vn ở cuối.": "trang thật có đuôi chấm gờ o vê chấm vê en ở cuối.",
    "Nguồn tin .gov.vn/báo": "nguồn tin chấm gờ o vê chấm vê en báo",
    "Đuôi lạ: .top, .vip": "đuôi lạ, chấm tê o pê, chấm vê i pê",
    "Xong.Xin mời": "xong. xin mời",
    "gửi tệp VNeID_moi.apk": "gửi tệp vi en ai đi moi chấm a pê ca",
    "tệp .apk lạ": "tệp chấm a pê ca lạ",
    "WIFI-LungPhinh": "oai phai lung phinh",
    "20.000 ≠ 200.000": "hai mươi nghìn khác hai trăm nghìn",
    "> 10 triệu, ≤ 3 ngày": "hơn mười triệu, không quá ba ngày",
    "mã PA": "mã pê a",
    "Công an xã/113": "công an xã một một ba",
    "Công an xã / 113.": "công an xã một một ba.",
    "chuyendoiso.laocai.gov.vn": "chuyển đổi số chấm lào cai chấm gờ o vê chấm vê en",
    "https://vneid.gov.vn/huong-dan.": "vi en ai đi chấm gờ o vê chấm vê en gạch chéo "
    "hát u o en giê gạch ngang dê a en.",
    "an2@gmail.com": "a en hai a còng gi meo chấm com",
    # abbreviations and names
    "VNeID, VietQR, SIMO": "vi en ai đi, việt kiu a, xi mô",
    "UBND xã": "ủy ban nhân dân xã",
    "TP.HCM": "thành phố hồ chí minh",
    "TP. Lào Cai": "thành phố lào cai",
    "mã PIN, tin nhắn SMS": "mã pin, tin nhắn ét em ét",
    "Wi-Fi hoặc 4G": "oai phai hoặc bốn gờ",
    "Thẻ BHYT": "thẻ bảo hiểm y tế",
    "mở Zalo": "mở da lô",
    "AI hỏi ai": "ây ai hỏi ai",
    "đài VTC": "đài vê tê xê",
    "DỪNG LẠI!": "dừng lại!",
    # signs
    "“Xong”, rồi chờ": "xong, rồi chờ",
    "tên (không bắt buộc) nhé": "tên, không bắt buộc, nhé",
    "Chờ… Xong": "chờ. xong",
    "Ai hỏi?!": "ai hỏi?",
    "Tên – số tiền": "tên, số tiền",
    "và/hoặc": "và hoặc",
    "An & Bình": "an và bình",
    "Xong ✓": "xong",
}

ENGLISH = {
    "Pay 20,000 VND": "pay 20000 dong",
    "20.000 đồng": "20000 dong",
    "OTP 482915": "O T P 4 8 2 9 1 5",
    "call 1900 1234": "call 1 9 0 0, 1 2 3 4",
    "Sùng Thị Mây": "sung thi may",
    "see vneid.gov.vn.": "see vneid dot gov dot vn.",
    "on 12/05/2026": "on 12 May 2026",
    "Step 3/5, 5–6 minutes": "step 3 of 5, 5 to 6 minutes",
    "at 9:05, 10:00 or 8:30": "at 9 oh 5, 10 o'clock or 8 30",
    "Don't stop: 3.5%": "don't stop, 3.5 percent",
}


@pytest.mark.parametrize(("written", "said"), VIETNAMESE.items())
def test_vietnamese_is_said_as_a_person_would(written, said):
    assert speak(written, "vi").said == said


@pytest.mark.parametrize(("written", "said"), ENGLISH.items())
def test_english_is_said_as_a_person_would(written, said):
    assert speak(written, "en").said == said


def test_each_said_word_knows_its_written_place():
    written = "Chạm “Quét QR”, trả 20.000 đồng."
    lit = [written[word.first : word.last] for word in speak(written, "vi").words]
    assert lit == ["Chạm", "“Quét", "QR”,", "trả", "20.000 đồng."]


def test_decomposed_letters_are_said_alike_and_light_up_where_they_stand():
    plain = "Đăng nhập 5 lần"
    decomposed = unicodedata.normalize("NFD", plain)
    words = speak(decomposed, "vi").words
    assert [word.said for word in words] == ["đăng", "nhập", "năm", "lần"]
    lit = [unicodedata.normalize("NFC", decomposed[word.first : word.last]) for word in words]
    assert lit == ["Đăng", "nhập", "5", "lần"]


def test_nothing_written_is_nothing_said():
    assert not speak(" … ✓ ", "vi").words


_PARTS = st.sampled_from(
    [
        *"0123456789 .,:;/-–%()“”*#+@đ\n",
        *(
            "20.000",
            "đồng",
            "0912",
            "mã",
            "OTP",
            "VNeID",
            "8h30",
            "ngày",
            "gọi",
            "vneid.gov.vn",
            "TP.",
            "Ă",
            "²",
            "½",
            "٣",
        ),
    ]
)


@given(st.lists(_PARTS, max_size=12).map("".join))
def test_whatever_is_written_no_digit_is_left_and_places_rise(written):
    words = speak(written, "vi").words
    assert not any(sign.isdecimal() for word in words for sign in word.said)
    at = 0
    for word in words:
        assert word.said
        assert word.said == word.said.strip()
        assert at <= word.first < word.last <= len(written)
        at = word.last
