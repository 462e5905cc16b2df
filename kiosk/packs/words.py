"""A fingerprint as words that people can read out to each other: “bàn tay – mái nhà – …” instead of letters and digits.

256 things that everybody has seen, each of two syllables. Even without their marks no two are closer to each other
than three letters, so that one is not taken for another on the telephone.
"""

from __future__ import annotations

WORDS_SHOWN = 12
"""One for a byte: nobody can try 2^96 keys to find one whose words look the same."""


def in_words(fingerprint: bytes) -> tuple[str, ...]:
    """The first bytes of a SHA-256 as words."""
    return tuple(_WORDS[byte] for byte in fingerprint[:WORDS_SHOWN])


_WORDS = (
    """
bàn tay, mái nhà, quả cam, con trâu, hoa sen, ruộng lúa, dòng suối, đỉnh núi, mặt trời, vầng trăng,
ngôi sao, đám mây, cầu vồng, cơn mưa, ngọn gió, tia nắng, hạt thóc, bếp lửa, nồi đồng, cái chum,
chiếc gùi, khung cửi, sợi chỉ, tấm vải, cây tre, măng rừng, bông gạo, rau cải, quả bí, củ khoai,
bắp ngô, hạt đậu, trái đào, chùm nho, buồng chuối, đàn gà, chú vịt, bầy ong, cánh bướm, con nhện,
cá chép, con ốc, chim én, bồ câu, gà trống, ngựa thồ, đàn lợn, con hươu, con thỏ, sóc nâu,
voi rừng, khỉ vàng, rùa đá, ếch xanh, kiến lửa, dao rựa, cuốc chim, lưỡi cày, cái liềm, kìm sắt,
đinh ốc, thang gỗ, dây thừng, xe đạp, thuyền nan, bánh xe, con đường, bến sông, đèo cao, thung lũng,
hang đá, thác nước, giếng khơi, ao làng, cổng xóm, sân phơi, chợ phiên, quán nước, lớp học, bảng đen,
viên phấn, quyển vở, bút chì, thước kẻ, cặp sách, trống trường, lá cờ, bản đồ, áo chàm, khăn thêu,
váy hoa, thắt lưng, đôi dép, mũ nồi, vòng bạc, khuyên tai, cúc áo, chăn bông, chiếu cói, sáo trúc,
chiêng đồng, trò chơi, cánh diều, điệu múa, bài hát, cơm lam, muối vừng, sữa tươi, trứng luộc, đậu phụ,
canh chua, cháo hành, gừng tươi, tỏi khô, ớt đỏ, hạt tiêu, hoa hồi, thảo quả, nấm hương, rau ngót,
mướp đắng, dưa hấu, xoài cát, bưởi ngọt, chanh leo, mít non, vải thiều, hồng giòn, lê vàng, đèn dầu,
ngọn nến, cầu dao, quạt máy, tủ lạnh, ấm nước, phích đá, bát sứ, thìa nhôm, rổ rá, cối giã,
chày gỗ, máy xay, quang gánh, chậu thau, gương soi, lược sừng, khăn mặt, xà phòng, bàn chải, chổi rơm,
giá sách, đồng hồ, tờ lịch, phong thư, tem gửi, hộp quà, chìa khoá, bậc thềm, mái hiên, vách đất,
cột nhà, xà ngang, gác bếp, chuồng trại, rừng thông, nương rẫy, vườn ươm, giàn trầu, bụi mía, gốc đa,
hoa cúc, đỗ quyên, hướng dương, phượng đỏ, bằng lăng, dã quỳ, cỏ may, buổi sáng, ban trưa, chiều tà,
đêm khuya, mùa xuân, tháng giêng, ngày tết, năm mới, sương mù, băng giá, sấm sét, cầu thang, cha mẹ,
thợ rèn, em bé, khách quý, người già, đôi mắt, mái tóc, nụ cười, ngón cái, đầu gối, gót chân,
tấm lòng, lời chào, tiếng vang, hải đăng, mỏ neo, cần câu, kim khâu, cuộn len, thoi dệt, giấy dó,
mực tàu, tranh gà, bình gốm, khay trà, phù sa, sóng biển, ngọc trai, vỏ sò, tôm hùm, mực nang,
cá thu, chuồn chuồn, dế mèn, bọ ngựa, đom đóm, chích choè, diều hâu, vành khuyên, giường ngủ, ghế đẩu,
nệm êm, rèm che, gối mềm, phòng khách, nhà kho, sân đình, tàu thuỷ, trực thăng, máy bơm, lò gạch,
xưởng mộc, trạm xá, bưu điện, thư viện, nhà trường, loa đài, ti vi, điện thoại, kính lúp, nhảy dây,
đua thuyền, leo núi, bơi lội, bún riêu, phở bò, miến dong
""".replace("\n", " ")
    .strip()
    .split(", ")
)
