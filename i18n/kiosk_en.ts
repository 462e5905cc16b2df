<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name>AppHead</name>
    <message>
        <source>Mũi tên quay lại</source>
        <translation>Back arrow</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Bấm
vào đây</source>
        <translation>Press
here</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Nghe</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Tập làm</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Không mất tiền. Bấm nhầm không sao.</source>
        <translation>It costs nothing. Wrong presses do no harm.</translation>
    </message>
    <message>
        <source>Bấm vào đây để học</source>
        <translation>Press here to learn</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Bình dân học vụ số – màn hình cho lớp</source>
        <translation>Digital skills for all – class screen</translation>
    </message>
</context>
<context>
    <name>AudienceView</name>
    <message>
        <source>Bước %1 / %2</source>
        <translation>Step %1 / %2</translation>
    </message>
    <message>
        <source>Câu %1 / %2</source>
        <translation>Question %1 / %2</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Chưa có số liệu.</source>
        <translation>Nothing counted yet.</translation>
    </message>
</context>
<context>
    <name>CallPart</name>
    <message>
        <source>Đang gọi đến…</source>
        <translation>Incoming call…</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Đang là: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>Đổi thành: %1</source>
        <translation>Then: %1</translation>
    </message>
</context>
<context>
    <name>ChipGrid</name>
    <message>
        <source>Xem tiếp (%1/%2)</source>
        <translation>More (%1/%2)</translation>
    </message>
    <message>
        <source>Không nói</source>
        <translation>Not told</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Mời lau màn hình</source>
        <translation>Please wipe the screen</translation>
    </message>
    <message>
        <source>Lúc này bấm vào đâu cũng không ăn.
Còn %1 giây.</source>
        <translation>Touches do nothing now.
%1 seconds left.</translation>
    </message>
</context>
<context>
    <name>ColumnChart</name>
    <message>
        <source>Chưa có số liệu.</source>
        <translation>Nothing counted yet.</translation>
    </message>
</context>
<context>
    <name>ComposeDelete</name>
    <message>
        <source>Xoá bài “%1”?</source>
        <translation>Delete “%1”?</translation>
    </message>
    <message>
        <source>Bỏ bài đang soạn dở?</source>
        <translation>Drop the unfinished one?</translation>
    </message>
    <message>
        <source>Xoá rồi thì không lấy lại được. Số lượt đã ghi vẫn còn.</source>
        <translation>It cannot be brought back. What has been counted stays.</translation>
    </message>
    <message>
        <source>Bỏ rồi thì không lấy lại được. Các bài đã lưu vẫn còn.</source>
        <translation>It cannot be brought back. What was saved stays.</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Xoá bài</source>
        <translation>Delete it</translation>
    </message>
    <message>
        <source>Bỏ bài này</source>
        <translation>Drop it</translation>
    </message>
</context>
<context>
    <name>ComposeEdit</name>
    <message>
        <source>Đặt tên bài</source>
        <translation>Give it a name</translation>
    </message>
    <message>
        <source>Tên bài: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Bước %1: %2</source>
        <translation>Step %1: %2</translation>
    </message>
    <message>
        <source>Không dùng được nữa: gói bài đã gỡ hoặc đã đổi.</source>
        <translation>No longer usable: its pack is gone or changed.</translation>
    </message>
    <message>
        <source>Chưa có bước nào. Bấm “Thêm bước” để chọn từ các bài học.</source>
        <translation>There are no steps yet. Press “Add steps” to take some from the lessons.</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Đã đủ bước</source>
        <translation>No more fit</translation>
    </message>
    <message>
        <source>Thêm bước</source>
        <translation>Add steps</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ComposeList</name>
    <message numerus="yes">
        <source>Đang soạn dở: %1, %n bước</source>
        <translation>
            <numerusform>Not finished: %1, %n step</numerusform>
            <numerusform>Not finished: %1, %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đang soạn dở một bài chưa có tên, %n bước</source>
        <translation>
            <numerusform>Not finished: one without a name, %n step</numerusform>
            <numerusform>Not finished: one without a name, %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Soạn tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Chưa có bài nào soạn ở máy này. Bấm “Soạn bài mới”, chọn bước của các bài học, rồi lưu.</source>
        <translation>Nothing has been put together at this kiosk. Press “New one”, take steps from the lessons, and save.</translation>
    </message>
    <message numerus="yes">
        <source>%n bước</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bước không dùng được nữa, vì gói bài đã gỡ hoặc đã đổi. Khi làm, máy bỏ qua.</source>
        <translation>
            <numerusform>%n step can no longer be used: its pack is gone or changed. It is left out.</numerusform>
            <numerusform>%n steps can no longer be used: their pack is gone or changed. They are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Xoá</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Cùng làm</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Soạn bài mới</source>
        <translation>New one</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>Bài tự soạn</source>
        <translation>Made here</translation>
    </message>
</context>
<context>
    <name>ComposeStep</name>
    <message>
        <source>Bước %1 / %2</source>
        <translation>Step %1 / %2</translation>
    </message>
    <message>
        <source>Lên trước</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Xuống sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Cán bộ nói: “%1”</source>
        <translation>Staff say: “%1”</translation>
    </message>
    <message>
        <source>Đổi lời nói</source>
        <translation>Change the words</translation>
    </message>
    <message>
        <source>Bà con phải tự bấm</source>
        <translation>They must press it</translation>
    </message>
    <message>
        <source>Bước này không dùng được nữa. Khi làm, máy bỏ qua.</source>
        <translation>This step can no longer be used. It is left out.</translation>
    </message>
    <message>
        <source>Bước này chỉ nghe, không có gì để bấm.</source>
        <translation>Nothing is pressed in this step.</translation>
    </message>
    <message>
        <source>Bỏ bước này</source>
        <translation>Leave this step out</translation>
    </message>
</context>
<context>
    <name>ComposeTake</name>
    <message>
        <source>Lấy bước từ bài nào?</source>
        <translation>Steps of which lesson?</translation>
    </message>
    <message numerus="yes">
        <source>Đã lấy %n bước</source>
        <translation>
            <numerusform>%n step taken</numerusform>
            <numerusform>%n steps taken</numerusform>
        </translation>
    </message>
    <message>
        <source>Bài khác</source>
        <translation>Other lesson</translation>
    </message>
    <message>
        <source>Đã đủ bước.</source>
        <translation>No more fit.</translation>
    </message>
    <message numerus="yes">
        <source>Đã chọn %n bước</source>
        <translation>
            <numerusform>%n step taken</numerusform>
            <numerusform>%n steps taken</numerusform>
        </translation>
    </message>
    <message>
        <source>Chọn xong</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ComposeWords</name>
    <message>
        <source>Bài này tên là gì?</source>
        <translation>What is it called?</translation>
    </message>
    <message>
        <source>Ở bước này cán bộ nói gì?</source>
        <translation>What do staff say at this step?</translation>
    </message>
    <message>
        <source>Ví dụ: Làm thẻ bảo hiểm cho ông bà</source>
        <translation>For instance: Làm thẻ bảo hiểm cho ông bà</translation>
    </message>
    <message>
        <source>Để trống thì nói như bài học</source>
        <translation>Left empty: what the lesson says</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Xoá hết</source>
        <translation>Clear all</translation>
    </message>
</context>
<context>
    <name>ContestPage</name>
    <message>
        <source>Thi trắc nghiệm</source>
        <translation>Contest</translation>
    </message>
    <message>
        <source>Thi về gì?</source>
        <translation>What about?</translation>
    </message>
    <message>
        <source>Nhóm nào thi?</source>
        <translation>Which group?</translation>
    </message>
    <message>
        <source>Kết quả hôm nay</source>
        <translation>Today&apos;s results</translation>
    </message>
    <message>
        <source>Chưa có nhóm nào thi.</source>
        <translation>No group has taken part yet.</translation>
    </message>
    <message>
        <source>%1: đúng %2 trên %3 câu</source>
        <translation>%1: %2 of %3 right</translation>
    </message>
    <message>
        <source>Bắt đầu thi</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Chọn nhóm trước</source>
        <translation>Choose a group first</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>Số lượt</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Bớt một lượt</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>Thêm một lượt</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>Có người kèm</source>
        <translation>With help</translation>
    </message>
    <message>
        <source>Tự làm</source>
        <translation>Alone</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>bấm được nhiều ô</source>
        <translation>press more than one</translation>
    </message>
    <message>
        <source>Thôn</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>bà con không nói thì thôi</source>
        <translation>nobody has to say</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Bỏ, không tính</source>
        <translation>Do not count</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Ghi lại</source>
        <translation>Enter again</translation>
    </message>
    <message>
        <source>Ghi xong</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Hôm nay tôi đã ghi</source>
        <translation>What I entered today</translation>
    </message>
    <message>
        <source>Ai ghi thì người ấy sửa được, trong ngày hôm nay.</source>
        <translation>Only who entered it can change it, and only today.</translation>
    </message>
    <message>
        <source>Hôm nay chưa ghi buổi nào.</source>
        <translation>Nothing entered today yet.</translation>
    </message>
    <message>
        <source>Khi xong một buổi cùng làm, máy tự mở trang ghi.</source>
        <translation>When a walkthrough ends, its form opens by itself.</translation>
    </message>
    <message>
        <source>Đã bỏ, không tính</source>
        <translation>Removed, not counted</translation>
    </message>
    <message>
        <source>Ghi dở, chưa tính</source>
        <translation>Unfinished, not counted yet</translation>
    </message>
    <message>
        <source>Người ghi dở đã nghỉ, chưa tính</source>
        <translation>Left unfinished by somebody who has gone, not counted yet</translation>
    </message>
    <message>
        <source>Ghi tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Lấy lại</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Xem tiếp (%1/%2)</source>
        <translation>More (%1/%2)</translation>
    </message>
    <message>
        <source>Ghi một buổi khác</source>
        <translation>Count another one</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Ghi lượt</source>
        <translation>Count</translation>
    </message>
</context>
<context>
    <name>CountsViewModel</name>
    <message>
        <source>%1 lượt</source>
        <translation>%1 turns</translation>
    </message>
    <message>
        <source>%1 giờ</source>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>%1 giờ hôm nay</source>
        <translation>today, %1:00</translation>
    </message>
    <message>
        <source>%1 giờ ngày %2</source>
        <translation>%2, %1:00</translation>
    </message>
    <message>
        <source>%1 phút</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 bước cần giúp</source>
        <translation>steps that needed help: %1</translation>
    </message>
    <message>
        <source>đúng %1/%2 câu</source>
        <translation>right: %1 of %2</translation>
    </message>
    <message>
        <source>giơ tay đúng %1/%2</source>
        <translation>hands right: %1 of %2</translation>
    </message>
</context>
<context>
    <name>EaseOfSight</name>
    <message>
        <source>Dễ nhìn, dễ nghe, dễ bấm</source>
        <translation>Easy to see, hear and press</translation>
    </message>
    <message>
        <source>Màu</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Màu thường</source>
        <translation>Usual colours</translation>
    </message>
    <message>
        <source>Nền đen</source>
        <translation>Dark page</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Size of letters</translation>
    </message>
    <message>
        <source>Vừa</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Rất to</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>Nói</source>
        <translation>Speech</translation>
    </message>
    <message>
        <source>Chậm</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Nhanh</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Nút bấm</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>Xuống thấp</source>
        <translation>Low down</translation>
    </message>
    <message>
        <source>Như thường</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Đang hiện. %1 đánh dấu ngày %2.</source>
        <translation>Shown. Ticked by %1 on %2.</translation>
    </message>
    <message>
        <source>Nội dung đã đổi sau khi %1 đánh dấu ngày %2. Mời xem lại.</source>
        <translation>It has changed since %1 ticked it on %2. Please look again.</translation>
    </message>
    <message>
        <source>Gói bài ghi là chưa kiểm chứng, nên chưa cho hiện được.</source>
        <translation>The pack says it is not verified, so it cannot be shown.</translation>
    </message>
    <message>
        <source>Chưa cho hiện.</source>
        <translation>Not shown.</translation>
    </message>
    <message>
        <source>Nguồn: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Kiểm ngày %1, xem lại trước %2. Bài %3</source>
        <translation>Checked on %1, to be reviewed by %2. Lesson %3</translation>
    </message>
    <message>
        <source>Đã quá ngày xem lại. Mời hỏi lại nơi phụ trách trước khi cho hiện.</source>
        <translation>Its review is overdue. Please ask whoever is in charge before you show it.</translation>
    </message>
    <message>
        <source>Thôi, không hiện</source>
        <translation>Do not show it</translation>
    </message>
    <message>
        <source>Đúng, cho hiện</source>
        <translation>True, show it</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Phí, hạn, số gọi</source>
        <translation>Facts to check</translation>
    </message>
    <message>
        <source>Các bài đang dùng chưa có câu nào cần xem.</source>
        <translation>The lessons in use have nothing to look at.</translation>
    </message>
    <message>
        <source>Đang hiện %1 trong %2 câu</source>
        <translation>%1 of %2 are shown</translation>
    </message>
    <message>
        <source>Câu nào đúng ở đây thì cho hiện. Câu chưa cho hiện, máy nói: “Bà con hỏi cán bộ tại quầy.”</source>
        <translation>Show what is true here. In place of the others the kiosk says: “Please ask the staff at the counter.”</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Số liệu</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Ý nghĩa</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Kỳ này chưa có lượt nào.
%1</source>
        <translation>Nobody came in this period.
%1</translation>
    </message>
    <message>
        <source>Lượt theo thôn và nhóm</source>
        <translation>By village and group</translation>
    </message>
    <message>
        <source>dưới 5 lượt ghi “&lt;5”</source>
        <translation>under 5 is shown as “&lt;5”</translation>
    </message>
    <message>
        <source>Đếm lượt, không đếm người.</source>
        <translation>Turns are counted, not people.</translation>
    </message>
    <message>
        <source>Đang ghi, xin đừng rút…</source>
        <translation>Writing, do not pull it out…</translation>
    </message>
    <message>
        <source>Lưu báo cáo vào USB</source>
        <translation>Save the report to a stick</translation>
    </message>
</context>
<context>
    <name>FiguresViewModel</name>
    <message>
        <source>Ngoài ra có %1 lượt giờ chưa chắc.</source>
        <translation>%1 more at an uncertain time.</translation>
    </message>
</context>
<context>
    <name>FilmBoard</name>
    <message>
        <source>Dừng phim</source>
        <translation>Pause the film</translation>
    </message>
    <message>
        <source>Xem lại phim</source>
        <translation>Watch again</translation>
    </message>
    <message>
        <source>Máy chưa chiếu được đoạn phim này, mời bà con nghe câu đọc rồi đi tiếp.</source>
        <translation>This film cannot be shown here. Please listen to the sentence and go on.</translation>
    </message>
    <message>
        <source>Trong phim: %1</source>
        <translation>In the film: %1</translation>
    </message>
    <message>
        <source>Đoạn %1 / %2</source>
        <translation>Scene %1 / %2</translation>
    </message>
    <message>
        <source>Bấm vào đây để thử lại</source>
        <translation>Press here to try again</translation>
    </message>
    <message>
        <source>Bấm vào phim để dừng</source>
        <translation>Press the film to pause</translation>
    </message>
    <message>
        <source>Bấm vào phim để xem lại</source>
        <translation>Press the film to watch again</translation>
    </message>
</context>
<context>
    <name>FirstStartDone</name>
    <message>
        <source>Máy đã cài xong</source>
        <translation>The kiosk is ready</translation>
    </message>
    <message>
        <source>%1 là người quản lý máy. Từ nay muốn vào khu cán bộ: giữ góc trên bên trái màn hình 3 giây, rồi gõ mã PIN.</source>
        <translation>%1 is the admin of this kiosk. From now on, the way to the staff area is: hold the upper left corner of the screen for 3 seconds, then type the PIN.</translation>
    </message>
    <message>
        <source>Thêm cán bộ, đổi cài đặt, mang bài học vào: đều ở trong đó.</source>
        <translation>More staff, other settings, new lessons: all of that is in there.</translation>
    </message>
    <message>
        <source>Về màn hình chờ</source>
        <translation>To the first page</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Máy đặt ở đâu?</source>
        <translation>Where does the kiosk stand?</translation>
    </message>
    <message>
        <source>Tên này hiện ở màn hình chờ.</source>
        <translation>This name stands on the first page.</translation>
    </message>
    <message>
        <source>Màn hình rộng bao nhiêu?</source>
        <translation>How wide is the screen?</translation>
    </message>
    <message>
        <source>Nhờ vậy chữ và nút đủ to cho mắt và ngón tay.</source>
        <translation>So that letters and buttons are large enough for eyes and fingers.</translation>
    </message>
    <message>
        <source>Nghe thử tiếng</source>
        <translation>Try the sound</translation>
    </message>
    <message>
        <source>Đứng cách máy một bước. Nghe rõ mà không làm ồn cả phòng là vừa.</source>
        <translation>Stand one step away: clear to you, but not loud for the whole room.</translation>
    </message>
    <message>
        <source>Cán bộ làm việc giờ nào?</source>
        <translation>When are staff at work?</translation>
    </message>
    <message>
        <source>Bà con bấm “Gọi cán bộ” thì máy cho biết giờ này.</source>
        <translation>Whoever presses “Call staff” is told these hours.</translation>
    </message>
    <message>
        <source>Xã có những thôn, bản nào?</source>
        <translation>Which villages are there?</translation>
    </message>
    <message>
        <source>Để ghi lượt theo thôn. Chưa có danh sách thì để sau.</source>
        <translation>To count visits by village. It can wait until there is a list.</translation>
    </message>
    <message>
        <source>Gọi ai khi quầy vắng?</source>
        <translation>Whom to call when nobody is at the counter?</translation>
    </message>
    <message>
        <source>Tên và số điện thoại hiện khi bà con bấm “Gọi cán bộ”.</source>
        <translation>Name and number are shown to whoever presses “Call staff”.</translation>
    </message>
    <message>
        <source>Cài máy lần đầu</source>
        <translation>First start</translation>
    </message>
    <message>
        <source>Bước %1 trên %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Ai quản lý máy này?</source>
        <translation>Who is the admin of this kiosk?</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Tiếp</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>Hoặc áp một thẻ ngân hàng vào thẻ vẽ trên màn hình. Chỉnh tới khi hai thẻ bằng nhau.</source>
        <translation>Or hold a bank card against the drawn one, and change the drawing until both are of one size.</translation>
    </message>
    <message>
        <source>Vẽ nhỏ hơn</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Vẽ to hơn</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Thước vẽ, tính bằng xen-ti-mét</source>
        <translation>A drawn ruler, in centimetres</translation>
    </message>
</context>
<context>
    <name>FirstStartSound</name>
    <message>
        <source>Nghe thử</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Nhỏ hơn</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>To hơn</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Máy chưa thấy loa. Bà con vẫn học được bằng chữ. Mời cắm loa rồi nghe thử.</source>
        <translation>No loudspeaker is found. Lessons can still be read. Please plug one in and listen.</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>Quên mã PIN</source>
        <translation>Forgotten PIN</translation>
    </message>
    <message>
        <source>Đặt lại mã PIN</source>
        <translation>Set the PIN anew</translation>
    </message>
    <message>
        <source>Cán bộ quên mã: người quản lý máy đặt lại ở trang “Cán bộ và mã PIN”.</source>
        <translation>Staff: the admin sets it anew on the page “Staff and PINs”.</translation>
    </message>
    <message>
        <source>Người quản lý quên mã: gọi đơn vị giữ khoá của máy, đọc hai số ở đây.</source>
        <translation>Admin: call the office that keeps the keys of this kiosk, and read out the two numbers here.</translation>
    </message>
    <message>
        <source>Chép tệp phiếu họ gửi vào USB. Cắm USB vào máy, bấm “Xem USB”.</source>
        <translation>Copy the slip they send to a stick. Plug it in here, and press “Read the stick”.</translation>
    </message>
    <message>
        <source>Máy này chưa tin đơn vị nào được cấp phiếu. Người quản lý quên mã: mời người cài máy chạy “kiosk staff add” bằng bàn phím của máy.</source>
        <translation>This kiosk knows no office that may send a slip. Admin: ask whoever installed it to run “kiosk staff add” at the machine&apos;s own keyboard.</translation>
    </message>
    <message>
        <source>Số của máy này</source>
        <translation>Number of this kiosk</translation>
    </message>
    <message>
        <source>Số của lần này</source>
        <translation>Number of this time</translation>
    </message>
    <message>
        <source>Có người quản lý vào được bằng mã PIN, hay phiếu đã dùng, thì số này đổi.</source>
        <translation>It changes when an admin comes in by PIN, or when the slip is used.</translation>
    </message>
    <message>
        <source>Phiếu của “%1” dùng được. Ai đặt lại mã?</source>
        <translation>The slip of “%1” is good. Whose PIN is set anew?</translation>
    </message>
    <message>
        <source>Người quản lý mới</source>
        <translation>A new admin</translation>
    </message>
    <message>
        <source>Ai quản lý máy này?</source>
        <translation>Who is the admin of this kiosk?</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Đang xem…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Xem USB</source>
        <translation>Read the stick</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Học bài khác</source>
        <translation>Another lesson</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>Cả lớp: %1</source>
        <translation>Class: %1</translation>
    </message>
    <message>
        <source>Thi: %1</source>
        <translation>Contest: %1</translation>
    </message>
    <message>
        <source>Cùng làm: %1</source>
        <translation>Together: %1</translation>
    </message>
    <message>
        <source>Cả lớp, hai màn hình: %1</source>
        <translation>Class, two screens: %1</translation>
    </message>
    <message>
        <source>Nhỏ hơn</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>To hơn</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Ẩn lời</source>
        <translation>Hide words</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Gọi cán bộ</source>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Bấm lần nữa</source>
        <translation>Press again</translation>
    </message>
</context>
<context>
    <name>HandsCount</name>
    <message>
        <source>Bớt một</source>
        <translation>One fewer</translation>
    </message>
    <message>
        <source>Thêm một</source>
        <translation>One more</translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>Về màn hình chính</source>
        <translation>To the home screen</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Chữ hoa</source>
        <translation>Capital letter</translation>
    </message>
    <message>
        <source>Xoá</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Dấu cách</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Xoá</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Nút như thường</source>
        <translation>Buttons as usual</translation>
    </message>
    <message>
        <source>Hạ nút xuống thấp</source>
        <translation>Lower the buttons</translation>
    </message>
    <message>
        <source>Đang đọc</source>
        <translation>Reading now</translation>
    </message>
    <message>
        <source>Giọng đọc máy</source>
        <translation>Machine voice</translation>
    </message>
    <message>
        <source>Giọng người thật</source>
        <translation>A person&apos;s voice</translation>
    </message>
    <message>
        <source>Ô %1 đến ô %2 chưa có giọng. Đang chờ người nói tiếng ấy thu.</source>
        <translation>Boxes %1 to %2 have no voice yet. They wait for speakers to record them.</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Bước %1 / %2</source>
        <translation>Step %1 / %2</translation>
    </message>
    <message>
        <source>Máy không có loa. Mời bà con đọc chữ.</source>
        <translation>No loudspeaker here. Please read the words.</translation>
    </message>
    <message>
        <source>Đang tắt tiếng</source>
        <translation>The sound is off</translation>
    </message>
    <message>
        <source>Giọng đọc máy</source>
        <translation>Machine voice</translation>
    </message>
    <message>
        <source>Giọng người thật</source>
        <translation>A person&apos;s voice</translation>
    </message>
    <message>
        <source>Xem tiếp</source>
        <translation>Watch on</translation>
    </message>
    <message>
        <source>Chỉ cho tôi</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>Đi tiếp</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Câu %1 / %2</source>
        <translation>Question %1 / %2</translation>
    </message>
    <message>
        <source>Hình %1 / %2</source>
        <translation>Picture %1 / %2</translation>
    </message>
    <message>
        <source>Màn hình thật
khác rồi</source>
        <translation>My phone
looks different</translation>
    </message>
    <message>
        <source>Màn hình thật khác rồi</source>
        <translation>My phone looks different</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Chủ đề</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Bài từ %1 phút trở xuống</source>
        <translation>Lessons of %1 minutes or less</translation>
    </message>
    <message>
        <source>Hai người cùng làm: %1</source>
        <translation>Two people together: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phút</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bước</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã học</source>
        <translation>Learned</translation>
    </message>
    <message>
        <source>Học trước</source>
        <translation>Start here</translation>
    </message>
    <message>
        <source>Hai người cùng làm</source>
        <translation>Two people together</translation>
    </message>
</context>
<context>
    <name>LetterChoice</name>
    <message>
        <source>Chữ</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>LogLines</name>
    <message>
        <source>Chưa có gì được ghi.</source>
        <translation>Nothing is written yet.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Bình dân học vụ số</source>
        <translation>Digital skills for all</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Đã hiểu</source>
        <translation>I see</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Xem</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Làm theo</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>Tự làm</source>
        <translation>On my own</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Đi tiếp</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Nghe lại</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Gọi cán bộ</source>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>Hiện lời nói</source>
        <translation>Show words</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>Ai được vào khu cán bộ?</source>
        <translation>Who may open the staff area?</translation>
    </message>
    <message>
        <source>Tên hiện ở trang cán bộ</source>
        <translation>Name shown on the staff pages</translation>
    </message>
    <message>
        <source>Ví dụ: Chị Mai, quầy 2</source>
        <translation>For example: Mai, counter 2</translation>
    </message>
    <message>
        <source>Người quản lý máy</source>
        <translation>Looks after the kiosk</translation>
    </message>
    <message>
        <source>Cán bộ hướng dẫn</source>
        <translation>Leads visitors</translation>
    </message>
    <message>
        <source>Tiếp</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Gõ lại mã một lần nữa</source>
        <translation>Type the PIN once more</translation>
    </message>
    <message>
        <source>%1 tự chọn mã PIN</source>
        <translation>%1 chooses a PIN</translation>
    </message>
    <message>
        <source>Máy đang cất mã…</source>
        <translation>Keeping the PIN…</translation>
    </message>
    <message>
        <source>Từ 6 đến 12 số.
Không dùng ngày sinh, số liền nhau, số lặp lại.
Chỉ mình người ấy biết mã này.</source>
        <translation>6 to 12 digits.
No birthday, no digits in a row, no repetition.
Nobody else knows this PIN.</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tiếp</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>PackKept</name>
    <message>
        <source>Quay lại bản trước</source>
        <translation>Back to the version before</translation>
    </message>
    <message>
        <source>%1. Bản đang dùng vẫn giữ trong máy.</source>
        <translation>%1. The version in use stays at hand.</translation>
    </message>
    <message>
        <source>Máy chưa giữ bản nào trước bản này.</source>
        <translation>No earlier version is kept here.</translation>
    </message>
    <message>
        <source>Bấm lần nữa để gỡ</source>
        <translation>Press again to remove</translation>
    </message>
    <message>
        <source>Gỡ khỏi máy</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Các bài của gói này sẽ không còn trong máy. Muốn có lại thì cài từ USB.</source>
        <translation>The lessons of this pack will be gone. To have them again, install from a stick.</translation>
    </message>
    <message>
        <source>Lấy lại chỗ trống. Các bài khác vẫn như cũ.</source>
        <translation>Frees room. The other lessons stay as they are.</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Trên USB</source>
        <translation>On the stick</translation>
    </message>
    <message>
        <source>Máy đang xem USB…</source>
        <translation>Looking at the stick…</translation>
    </message>
    <message>
        <source>USB này không có gói bài học nào.
Gói là tệp có đuôi .kpk.</source>
        <translation>There is no lesson pack on this stick.
A pack is a file ending in .kpk.</translation>
    </message>
    <message>
        <source>Mời cắm USB có gói bài học.</source>
        <translation>Please plug in a stick with a lesson pack.</translation>
    </message>
    <message>
        <source>Đang dùng trong máy</source>
        <translation>In use here</translation>
    </message>
    <message>
        <source>Chỉ có các bài học sẵn của máy.</source>
        <translation>Only the lessons that came with the kiosk.</translation>
    </message>
    <message>
        <source>Sổ ghi việc</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Người gửi</source>
        <translation>Senders</translation>
    </message>
    <message>
        <source>Tin thêm người gửi</source>
        <translation>Trust another sender</translation>
    </message>
</context>
<context>
    <name>PackLog</name>
    <message>
        <source>Ai đã đổi bài học, khi nào</source>
        <translation>Who changed the lessons, and when</translation>
    </message>
    <message>
        <source>Chép sổ ra USB</source>
        <translation>Log to the stick</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PackSenders</name>
    <message>
        <source>Người gửi thêm tại máy này</source>
        <translation>Senders added at this kiosk</translation>
    </message>
    <message>
        <source>Thôi tin ai thì máy không nhận gói mới của họ. Bài của họ đã cài vẫn còn.</source>
        <translation>Once you no longer trust someone, their new packs are refused. Their installed lessons stay.</translation>
    </message>
    <message>
        <source>Bấm lần nữa</source>
        <translation>Press again</translation>
    </message>
    <message>
        <source>Thôi tin</source>
        <translation>Stop trusting</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PackSheet</name>
    <message>
        <source>Bài mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Bài thay đổi</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Bài bỏ đi</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Rút USB lúc này cũng không sao.
Bài cũ vẫn dùng được.</source>
        <translation>You may pull the stick even now.
The old lessons go on.</translation>
    </message>
    <message>
        <source>Bà con vẫn học bài cũ cho tới khi cài xong.</source>
        <translation>Visitors keep the old lessons until it is done.</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Sắp xong…</source>
        <translation>Nearly done…</translation>
    </message>
    <message>
        <source>Dừng, giữ bài cũ</source>
        <translation>Stop, keep the old</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Install</translation>
    </message>
</context>
<context>
    <name>PackSteps</name>
    <message>
        <source>Xem chữ ký</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Đủ chỗ trống</source>
        <translation>Enough room</translation>
    </message>
    <message>
        <source>Chép vào máy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Thử mở bài</source>
        <translation>Try out</translation>
    </message>
    <message>
        <source>Đổi sang bài mới</source>
        <translation>Switch over</translation>
    </message>
    <message>
        <source>Máy đang thử mở từng bài…</source>
        <translation>Trying every lesson…</translation>
    </message>
</context>
<context>
    <name>PackStranger</name>
    <message>
        <source>Đây có đúng là “%1” không?</source>
        <translation>Is this really “%1”?</translation>
    </message>
    <message>
        <source>Gọi điện cho họ, nhờ họ đọc 12 từ của mình. Đúng cả 12 từ, đúng thứ tự thì mới tin.</source>
        <translation>Call them and let them read their 12 words. Trust them only if all 12 are the same, in the same order.</translation>
    </message>
    <message>
        <source>Không, quay lại</source>
        <translation>No, go back</translation>
    </message>
    <message>
        <source>Đúng cả 12 từ</source>
        <translation>All 12 are right</translation>
    </message>
</context>
<context>
    <name>PackTold</name>
    <message>
        <source>Máy đang làm, mời chờ một chút…</source>
        <translation>Working, please wait a moment…</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Quản lý: đưa bài học từ USB vào máy</source>
        <translation>Admin: lessons from a USB stick</translation>
    </message>
    <message>
        <source>Bài học từ USB</source>
        <translation>Lessons by stick</translation>
    </message>
</context>
<context>
    <name>PageLanguage</name>
    <message>
        <source>vi</source>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Cán bộ và mã PIN</source>
        <translation>Staff and PINs</translation>
    </message>
    <message>
        <source>Thêm người</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Sổ ghi</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Mỗi người một mã riêng. Ai nghỉ việc thì bấm “Cho nghỉ”.</source>
        <translation>Everybody has a PIN of their own. Who leaves is taken out.</translation>
    </message>
    <message>
        <source>Người quản lý máy</source>
        <translation>Looks after the kiosk</translation>
    </message>
    <message>
        <source>Cán bộ hướng dẫn</source>
        <translation>Leads visitors</translation>
    </message>
    <message>
        <source> · đang vào</source>
        <translation> · here now</translation>
    </message>
    <message>
        <source>Đổi mã</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Bấm lần nữa</source>
        <translation>Press again</translation>
    </message>
    <message>
        <source>Cho nghỉ</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>%1 đã có mã PIN.</source>
        <translation>%1 has a PIN.</translation>
    </message>
    <message>
        <source>%1 đã đổi mã PIN.</source>
        <translation>%1 has another PIN.</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PeopleViewModel</name>
    <message>
        <source>Đây là người quản lý cuối cùng. Mời thêm người quản lý khác trước.</source>
        <translation>This is the last admin. Please add another admin first.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Vào</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Xoá một số</source>
        <translation>Erase one digit</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>%1 giây</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 phút</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Gõ mã PIN
của cán bộ</source>
        <translation>Type your
staff PIN</translation>
    </message>
    <message>
        <source>Máy đang nghỉ. Mời gõ lại sau %1.</source>
        <translation>The door rests. Please try again in %1.</translation>
    </message>
    <message>
        <source>Chưa đúng. Mời gõ lại. Còn 1 lần nữa rồi máy nghỉ.</source>
        <translation>Not quite. Please try again: once more, then the door rests.</translation>
    </message>
    <message>
        <source>Chưa đúng. Mời gõ lại.</source>
        <translation>Not quite. Please try again.</translation>
    </message>
    <message>
        <source>Máy đang xem mã…</source>
        <translation>Looking at the PIN…</translation>
    </message>
    <message>
        <source>Gõ chưa đúng 5 lần, máy nghỉ 30 giây.</source>
        <translation>After 5 wrong PINs the kiosk rests for 30 seconds.</translation>
    </message>
    <message>
        <source>Có USB vừa cắm vào.
Quản lý gõ mã PIN để xem bài trong đó.</source>
        <translation>A stick was plugged in.
An admin types a PIN to see its lessons.</translation>
    </message>
    <message>
        <source>Quên mã PIN?</source>
        <translation>Forgot the PIN?</translation>
    </message>
    <message>
        <source>Số vừa gõ không hiện trên màn hình.</source>
        <translation>The digits are not shown on the screen.</translation>
    </message>
</context>
<context>
    <name>RecordingPage</name>
    <message>
        <source>Thu âm</source>
        <translation>Recording studio</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Đã lưu vào USB, thư mục “%1”. Rút USB ra được rồi.</source>
        <translation>Saved to the stick, folder “%1”. You can pull it out now.</translation>
    </message>
</context>
<context>
    <name>ResumeButton</name>
    <message>
        <source>Học tiếp bài dở</source>
        <translation>Go on with a lesson</translation>
    </message>
    <message>
        <source>Học tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Học tiếp
bài dở</source>
        <translation>Go on with
a lesson</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Chọn lại</source>
        <translation>Choose again</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>MÀN HÌNH TẬP LÀM</source>
        <translation>PRACTICE SCREEN</translation>
    </message>
    <message>
        <source>– không phải ứng dụng thật</source>
        <translation>– not a real app</translation>
    </message>
</context>
<context>
    <name>ScriptSide</name>
    <message>
        <source>Bước %1 / %2</source>
        <translation>Step %1 / %2</translation>
    </message>
    <message>
        <source>Câu %1 / %2</source>
        <translation>Question %1 / %2</translation>
    </message>
    <message>
        <source>Người kèm nói</source>
        <translation>The helper says</translation>
    </message>
    <message>
        <source>Cán bộ nói</source>
        <translation>Staff say</translation>
    </message>
    <message>
        <source>Hỏi: %1</source>
        <translation>Ask: %1</translation>
    </message>
    <message>
        <source>Nhóm thi: %1</source>
        <translation>Group: %1</translation>
    </message>
    <message>
        <source>Đúng %1 trên %2 câu</source>
        <translation>%1 of %2 right</translation>
    </message>
    <message>
        <source>Bà con tự bấm.</source>
        <translation>The visitor presses.</translation>
    </message>
    <message>
        <source>Bà con đã tự bấm.</source>
        <translation>The visitor has pressed it.</translation>
    </message>
    <message>
        <source>Bà con tự bấm. Người kèm không bấm hộ.</source>
        <translation>The visitor presses. The helper does not.</translation>
    </message>
    <message>
        <source>Bà con tự bấm. Cán bộ không bấm hộ.</source>
        <translation>The visitor presses. Staff do not press.</translation>
    </message>
    <message>
        <source>Tiếp theo: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Làm mẫu</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>Bà con thử</source>
        <translation>They try</translation>
    </message>
    <message>
        <source>Máy làm</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Làm hộ</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Đáp án</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Tắt đèn</source>
        <translation>Light off</translation>
    </message>
    <message>
        <source>Rọi sáng</source>
        <translation>Spotlight</translation>
    </message>
    <message>
        <source>Bước trước</source>
        <translation>Step back</translation>
    </message>
    <message>
        <source>Câu trước</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Bước sau</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Câu sau</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ghi số lượt</source>
        <translation>Count visits</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>SettingsFields</name>
    <message>
        <source>Bỏ</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Bớt: %1</source>
        <translation>Less: %1</translation>
    </message>
    <message>
        <source>Thêm: %1</source>
        <translation>More: %1</translation>
    </message>
    <message>
        <source>Thêm thôn</source>
        <translation>Add a village</translation>
    </message>
    <message>
        <source>Thêm người</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Người giúp</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>Thôn, bản</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>Nơi đặt máy, như gói bài học gọi</source>
        <translation>Where it stands, as packs call it</translation>
    </message>
    <message>
        <source>Nhóm Zalo của %1</source>
        <translation>Zalo group of %1</translation>
    </message>
    <message>
        <source>Nơi khác mà đường dẫn được tới</source>
        <translation>Other hosts that links may lead to</translation>
    </message>
    <message>
        <source>%1 (chỗ khác nhau)</source>
        <translation>%1 (what differs)</translation>
    </message>
    <message>
        <source>Chưa có</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1 giây</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 giờ %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Chưa đặt</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Cán bộ làm việc từ</source>
        <translation>Staff are here from</translation>
    </message>
    <message>
        <source>Cán bộ làm việc đến</source>
        <translation>Staff are here until</translation>
    </message>
    <message>
        <source>Chiều ngang phần sáng của màn hình, đo bằng thước (mm)</source>
        <translation>Width of the lit part of the screen, by a ruler (mm)</translation>
    </message>
    <message>
        <source>Chưa đo: máy coi như 27 inch</source>
        <translation>Not measured: 27 inches</translation>
    </message>
    <message>
        <source>Tiếng to bao nhiêu khi có người vào học</source>
        <translation>How loud each visit begins</translation>
    </message>
    <message>
        <source>Tên trung tâm, hiện ở màn hình chờ</source>
        <translation>Name of the centre, on the first page</translation>
    </message>
    <message>
        <source>Không ai bấm bao lâu thì máy hỏi “Còn ở đây không?”</source>
        <translation>Untouched so long, it asks “Still here?”</translation>
    </message>
    <message>
        <source>Máy hỏi bao lâu rồi xoá lượt học</source>
        <translation>It asks so long, then ends the visit</translation>
    </message>
    <message>
        <source>Mã QR mang về đứng yên bao lâu</source>
        <translation>How long the QR code stays</translation>
    </message>
    <message>
        <source>Tên miền trang học trên điện thoại</source>
        <translation>Host of the lessons for phones</translation>
    </message>
    <message>
        <source>Chưa có trang riêng</source>
        <translation>None of our own yet</translation>
    </message>
    <message>
        <source>Tên thôn</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Chưa lưu được: %1.</source>
        <translation>Not saved: %1.</translation>
    </message>
    <message>
        <source>Nhóm Zalo</source>
        <translation>Zalo group</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Số gọi được</source>
        <translation>A number that answers</translation>
    </message>
    <message>
        <source>Gõ tên</source>
        <translation>Type the name</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Nơi đặt máy</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Màn hình, tiếng</source>
        <translation>Screen, sound</translation>
    </message>
    <message>
        <source>Giờ và chờ</source>
        <translation>Hours, waiting</translation>
    </message>
    <message>
        <source>Đường dẫn</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Thôn, bản</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>Người giúp</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>Chép qua USB</source>
        <translation>By stick</translation>
    </message>
    <message>
        <source>Đang lưu…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Đổi nơi mã QR dẫn tới: mời người quản lý gõ lại mã PIN</source>
        <translation>Changing where the QR code leads: the one who looks after the kiosk types the PIN again</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SettingsStick</name>
    <message>
        <source>Lấy về thì máy đổi %1 chỗ</source>
        <translation>Taking them changes %1 settings here</translation>
    </message>
    <message>
        <source>Chép cài đặt sang máy khác</source>
        <translation>Settings for another kiosk</translation>
    </message>
    <message>
        <source>Không chép theo: số của máy, cán bộ và mã PIN, bề ngang màn hình.</source>
        <translation>Not copied: the number of the kiosk, staff and PINs, the width of the screen.</translation>
    </message>
    <message>
        <source>Chép cài đặt ra USB</source>
        <translation>Settings to the stick</translation>
    </message>
    <message>
        <source>Lấy cài đặt từ USB</source>
        <translation>Settings from the stick</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lấy về</source>
        <translation>Take them</translation>
    </message>
</context>
<context>
    <name>SettingsStickViewModel</name>
    <message>
        <source>Cài đặt trên USB giống hệt máy này. Không có gì để đổi.</source>
        <translation>The settings on the stick are those of this kiosk. There is nothing to change.</translation>
    </message>
    <message>
        <source>Đã lấy cài đặt từ USB, dùng từ bây giờ.</source>
        <translation>The settings of the stick are in use from now on.</translation>
    </message>
    <message>
        <source>Đã chép cài đặt vào USB, tệp “%1”. Rút USB ra được rồi.</source>
        <translation>The settings are on the stick, file “%1”. You can pull it out now.</translation>
    </message>
</context>
<context>
    <name>SettingsViewModel</name>
    <message>
        <source>Chưa đúng. Mời gõ lại mã của người quản lý.</source>
        <translation>Not quite. Please type the PIN of an admin again.</translation>
    </message>
    <message>
        <source>Đã lưu.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message>
        <source>Cán bộ làm việc từ %1 đến %2.</source>
        <translation>Staff are here from %1 to %2.</translation>
    </message>
</context>
<context>
    <name>SmallTable</name>
    <message>
        <source>Chưa có, hoặc còn ít quá: chia ra thì có thể lộ người.</source>
        <translation>Nothing yet, or too little: divided up, it could point at somebody.</translation>
    </message>
    <message>
        <source>Xem tiếp (%1/%2)</source>
        <translation>More (%1/%2)</translation>
    </message>
</context>
<context>
    <name>Spotlight</name>
    <message>
        <source>Bấm vào chỗ cần rọi sáng</source>
        <translation>Press the place to light up</translation>
    </message>
</context>
<context>
    <name>StaffCalled</name>
    <message>
        <source>Cán bộ tới nơi thì bấm nút này.</source>
        <translation>Staff press this button when they arrive.</translation>
    </message>
    <message>
        <source>Đã đến</source>
        <translation>I have come</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>Khu vực cán bộ</source>
        <translation>Staff area</translation>
    </message>
    <message>
        <source>Mục lục</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Trang cán bộ</source>
        <translation>Staff home</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>USB chưa trả lời. Chờ mãi không được thì mời rút ra: trong máy không mất gì.</source>
        <translation>The stick has not answered yet. If nothing comes, pull it out: nothing in the kiosk is lost.</translation>
    </message>
</context>
<context>
    <name>StaffHomePage</name>
    <message>
        <source>Chào %1</source>
        <translation>Hello %1</translation>
    </message>
    <message>
        <source>Không ai bấm trong 90 giây thì máy tự khoá.</source>
        <translation>The door locks itself after 90 seconds without a touch.</translation>
    </message>
    <message numerus="yes">
        <source>Còn %n mục ghi dở, chưa tính. Mời bấm “Ghi lượt” để ghi nốt.</source>
        <translation>
            <numerusform>%n count is unfinished. Please press “Count” to enter it.</numerusform>
            <numerusform>%n counts are unfinished. Please press “Count” to enter them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffKeyboard</name>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>StaffPages</name>
    <message>
        <source>Cùng làm</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Kèm một người</source>
        <translation>Lead one person</translation>
    </message>
    <message>
        <source>Dạy cả lớp</source>
        <translation>Teach a class</translation>
    </message>
    <message>
        <source>Lớp, chợ phiên, ngày hội</source>
        <translation>Class, market, festival</translation>
    </message>
    <message>
        <source>Thi trắc nghiệm</source>
        <translation>Contest</translation>
    </message>
    <message>
        <source>Theo chủ đề, theo nhóm</source>
        <translation>By topic, by group</translation>
    </message>
    <message>
        <source>Ghi lượt</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Buổi hôm nay tôi đã làm</source>
        <translation>What I led today</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Xem và lưu báo cáo</source>
        <translation>See and save the report</translation>
    </message>
    <message>
        <source>Phí, hạn, số gọi</source>
        <translation>Facts to check</translation>
    </message>
    <message>
        <source>Câu nào đúng thì cho hiện</source>
        <translation>Show what is true here</translation>
    </message>
    <message>
        <source>Thu âm</source>
        <translation>Recording studio</translation>
    </message>
    <message>
        <source>Giọng người xã mình</source>
        <translation>Our village&apos;s own voice</translation>
    </message>
    <message>
        <source>Cán bộ và mã PIN</source>
        <translation>Staff and PINs</translation>
    </message>
    <message>
        <source>Thêm, đổi mã, cho nghỉ</source>
        <translation>Add, change, take out</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Nơi đặt, giờ, thôn bản</source>
        <translation>Place, hours, villages</translation>
    </message>
    <message>
        <source>Bài học từ USB</source>
        <translation>Lessons by stick</translation>
    </message>
    <message>
        <source>Cài, quay lại, gỡ</source>
        <translation>Install, go back, remove</translation>
    </message>
    <message>
        <source>Lau màn hình</source>
        <translation>Clean the screen</translation>
    </message>
    <message>
        <source>30 giây bấm không ăn</source>
        <translation>No touch for 30 s</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>giây</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>Tôi còn ở đây</source>
        <translation>I am still here</translation>
    </message>
</context>
<context>
    <name>StudioBooth</name>
    <message>
        <source>Câu %1 trong %2</source>
        <translation>Sentence %1 of %2</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Chưa thu</source>
        <translation>To record</translation>
    </message>
    <message>
        <source>Chờ duyệt</source>
        <translation>To approve</translation>
    </message>
    <message>
        <source>Nói câu này bằng %1:</source>
        <translation>Say this in %1:</translation>
    </message>
    <message>
        <source>Đọc câu này bằng %1:</source>
        <translation>Read this in %1:</translation>
    </message>
    <message>
        <source>Câu đã đổi, thu lại</source>
        <translation>Words have changed</translation>
    </message>
    <message>
        <source>Đã duyệt</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Đã có trong gói bài</source>
        <translation>Comes with a pack</translation>
    </message>
    <message>
        <source>Đổi người đọc</source>
        <translation>Another reader</translation>
    </message>
    <message>
        <source>Người biết %1 nghe đúng thì bấm “Duyệt”.</source>
        <translation>Whoever speaks %1 and hears it right presses “Approve”.</translation>
    </message>
    <message>
        <source>Đọc là: %1</source>
        <translation>Read: %1</translation>
    </message>
    <message>
        <source>Bấm lần nữa</source>
        <translation>Press again</translation>
    </message>
    <message>
        <source>Xoá bản thu</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Câu trước</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Nghe lại</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Đang ghi…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Thu lại</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Duyệt</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Câu sau</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>StudioLevel</name>
    <message>
        <source>Đang thu, mời nói…</source>
        <translation>Recording, speak…</translation>
    </message>
    <message>
        <source>Mời nói to hơn</source>
        <translation>Louder, please</translation>
    </message>
    <message>
        <source>Nghe rõ</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Mời nói nhỏ lại</source>
        <translation>Softer, please</translation>
    </message>
</context>
<context>
    <name>StudioList</name>
    <message>
        <source>%1: %2 trên %3 câu</source>
        <translation>%1: %2 of %3 sentences</translation>
    </message>
    <message>
        <source>%1/%2, %3 chờ duyệt</source>
        <translation>%1/%2, %3 to approve</translation>
    </message>
    <message>
        <source>%1/%2 câu</source>
        <translation>%1/%2 sentences</translation>
    </message>
    <message>
        <source>Đã ghi %1 tệp…</source>
        <translation>%1 files written…</translation>
    </message>
    <message>
        <source>Lưu vào USB</source>
        <translation>Save to USB</translation>
    </message>
</context>
<context>
    <name>StudioReader</name>
    <message>
        <source>Hỏi người đọc trước khi thu</source>
        <translation>Ask the reader before recording</translation>
    </message>
    <message>
        <source>“Máy thu giọng đọc %1 để bà con nghe ở đây và ở xã khác. Không ghi tên ai. Muốn thôi thì cán bộ xoá ở máy này. Có đồng ý không?”</source>
        <translation>“The kiosk records your %1 for visitors here and in other communes. No name is kept. Staff can erase it on this kiosk. Do you agree?”</translation>
    </message>
    <message>
        <source>Có, đồng ý</source>
        <translation>Yes, I agree</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Chưa đồng ý thì máy không thu. Mời hỏi người khác.</source>
        <translation>Without their agreement nothing is recorded. Please ask somebody else.</translation>
    </message>
    <message>
        <source>Giọng của ai</source>
        <translation>Whose voice</translation>
    </message>
    <message>
        <source>Giọng nữ</source>
        <translation>A woman&apos;s</translation>
    </message>
    <message>
        <source>Giọng nam</source>
        <translation>A man&apos;s</translation>
    </message>
    <message>
        <source>Ngày thu</source>
        <translation>Recorded on</translation>
    </message>
    <message>
        <source>Đồng hồ máy có thể sai: mời xem lại.</source>
        <translation>The clock may be wrong: please check.</translation>
    </message>
    <message>
        <source>Ngày trước</source>
        <translation>The day before</translation>
    </message>
    <message>
        <source>Ngày sau</source>
        <translation>The day after</translation>
    </message>
    <message>
        <source>Thu ở đâu</source>
        <translation>Recorded where</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bắt đầu thu</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>SwitchPart</name>
    <message>
        <source>Bật</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Tắt</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>TakeHomePage</name>
    <message>
        <source>Không mang điện thoại?</source>
        <translation>No phone with you?</translation>
    </message>
    <message>
        <source>Ghi mã bài, lần sau nói với cán bộ.</source>
        <translation>Note the lesson code and tell staff next time.</translation>
    </message>
    <message>
        <source>Hình vuông đen trắng, mở địa chỉ %1</source>
        <translation>Black and white square, opens %1</translation>
    </message>
    <message>
        <source>Nghe đọc địa chỉ</source>
        <translation>Hear the address</translation>
    </message>
    <message>
        <source>Nghe địa chỉ</source>
        <translation>Hear address</translation>
    </message>
    <message>
        <source>Mã của bài học</source>
        <translation>The lesson&apos;s code</translation>
    </message>
    <message>
        <source>Nhóm Zalo của thôn</source>
        <translation>Village Zalo group</translation>
    </message>
</context>
<context>
    <name>TakeHomeViewModel</name>
    <message>
        <source>Nhóm Zalo %1</source>
        <translation>Zalo group %1</translation>
    </message>
    <message>
        <source>Bài học tiếp theo</source>
        <translation>The next lesson</translation>
    </message>
    <message>
        <source>Trang chính thức của nhà nước</source>
        <translation>The official state website</translation>
    </message>
</context>
<context>
    <name>TakesToStick</name>
    <message>
        <source>Đã lưu vào USB, thư mục “%1”. Rút USB ra được rồi.</source>
        <translation>Saved to the stick, folder “%1”. You can pull it out now.</translation>
    </message>
</context>
<context>
    <name>TilesPart</name>
    <message>
        <source>Đang bật</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Đang tắt</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Trang đầu</source>
        <translation>Home page</translation>
    </message>
    <message>
        <source>Tiếng</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Dễ nhìn</source>
        <translation>Clearer</translation>
    </message>
    <message>
        <source>Nhỏ hơn</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Bật tiếng</source>
        <translation>Unmute</translation>
    </message>
    <message>
        <source>Tắt tiếng</source>
        <translation>Mute</translation>
    </message>
    <message>
        <source>Mất loa</source>
        <translation>Silent</translation>
    </message>
    <message>
        <source>To hơn</source>
        <translation>Louder</translation>
    </message>
</context>
<context>
    <name>TopicHead</name>
    <message>
        <source>Về trang đầu</source>
        <translation>To the first page</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message numerus="yes">
        <source>%n bài</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 phút</source>
        <translation>%1–%2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n phút</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sắp có bài</source>
        <translation>Coming soon</translation>
    </message>
    <message>
        <source>Tôi có bao
nhiêu phút?</source>
        <translation>How much
time have I?</translation>
    </message>
</context>
<context>
    <name>VillagePicker</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Thôn khác (%1/%2)</source>
        <translation>More villages (%1/%2)</translation>
    </message>
</context>
<context>
    <name>WalkthroughsPage</name>
    <message>
        <source>Dạy cả lớp</source>
        <translation>Teach a class</translation>
    </message>
    <message>
        <source>Cùng làm</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Đang dở: %1, bước %2</source>
        <translation>Unfinished: %1, step %2</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Thôi, ghi số lượt</source>
        <translation>Stop, count visits</translation>
    </message>
    <message numerus="yes">
        <source>%n phút</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tự soạn, %n bước</source>
        <translation>
            <numerusform>Our own, %n step</numerusform>
            <numerusform>Our own, %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bước</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Soạn, sửa bài của máy này</source>
        <translation>Our own: make, change</translation>
    </message>
</context>
<context>
    <name>WatchBoard</name>
    <message>
        <source>Hình %1 / %2</source>
        <translation>Picture %1 / %2</translation>
    </message>
</context>
</TS>
