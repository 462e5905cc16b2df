"""What the kiosk itself says, beyond the lessons: every sentence once, in both languages."""

from __future__ import annotations

from kiosk.lessons.text import Text

LANGUAGE = Text("Bà con nghe tiếng nào?", "Which language do you want to hear?")
LANGUAGE_HOW = Text("Nghe thấy tiếng của mình thì bấm vào ô đó.", "When you hear your language, press its box.")
TOPICS = Text("Hôm nay bà con muốn học gì?", "What shall we learn today?")
LESSONS = Text("Bấm vào bài bà con muốn học.", "Press the lesson you want to learn.")
NO_LESSON_YET = Text(
    "Chủ đề này chưa có bài. Mời bà con chọn ô khác.", "There is no lesson on this topic yet. Please choose another."
)
NO_SHORT_LESSON = Text(
    "Chưa có bài ngắn như vậy. Mời bà con chọn lâu hơn.", "There is no lesson this short yet. Please choose more time."
)
SAFE = Text("Đây là màn hình tập làm, không mất tiền.", "This is a practice screen. It costs nothing.")
AGAIN = Text("Chưa đúng. Mời bà con bấm lại nhé.", "Not quite. Please try again.")
ASKED = Text("Máy chỉ cho bà con nhé.", "Let the kiosk show you.")
DONE_FOR = Text("Máy làm giúp bà con bước này.", "The kiosk does this step for you.")
TAKE_HOME = Text("Mang bài này về nhà", "Take this lesson home")
TAKE_HOME_STEPS = (
    Text("Mở máy ảnh trên điện thoại.", "Open the camera on your phone."),
    Text("Đưa máy vào hình vuông đen trắng.", "Point it at the black and white square."),
    Text("Đọc địa chỉ, rồi bấm mở.", "Read the address, then press open."),
)
VILLAGE = Text("Bà con ở thôn nào?", "Which village are you from?")
REMEMBER = Text("Nhớ ba hình này để học tiếp hôm nay.", "Remember these three pictures to go on today.")
RESUME = Text("Bà con nhớ ba hình nào?", "Which three pictures do you remember?")
RESUME_HOW = Text("Bấm ba hình, lần lượt từ hình đầu.", "Press the three pictures, the first one first.")
NOT_FOUND = Text(
    "Chưa thấy bài ấy. Mời bà con chọn lại ba hình.", "That lesson is not here. Please choose the three pictures again."
)
THANKS = Text("Cảm ơn bà con đã học!", "Thank you for learning!")
THANKS_MORE = Text("Mời bà con học thêm, hoặc để người sau vào học.", "Learn more, or let the next person in.")
STILL_HERE = Text("Bà con còn ở đây không?", "Are you still here?")
STILL_HERE_HOW = Text("Bấm vào đâu cũng được để học tiếp.", "Press anywhere to go on.")
CALLED = Text("Đã gọi cán bộ. Mời bà con chờ một chút.", "Staff have been called. Please wait a moment.")
CALL = Text("Mời cán bộ tới máy học giúp bà con.", "A visitor needs help at the learning kiosk, please.")
DIFFERS = Text(
    "Cảm ơn bà con. Máy đã ghi lại để cán bộ sửa bài.", "Thank you. It is noted, so that staff can mend the lesson."
)
TRY = Text("Bây giờ mời bà con tự bấm.", "Now please press it yourself.")
CITIZEN_FIRST = Text("Bước này mời bà con tự bấm.", "At this step please press it yourself.")
CONTEST_END = Text(
    "Chưa hỏi hết câu. Bấm lần nữa thì nhóm này thôi thi.",
    "There are questions left. Press once more to end this group's contest.",
)
CONTEST_MISS = Text("Chưa đúng. Mời bấm “Đáp án” để xem.", "Not quite. Press “Answer” to see it.")
ROOM_DONE = Text("Cả lớp làm được rồi!", "All of you did it!")
AWAY = Text("Mời bà con chờ một chút. Bài vẫn còn nguyên.", "Please wait a moment. Nothing of the lesson is lost.")
SOUND_ON = Text("Đã bật tiếng.", "The sound is on.")
SOUND_TRIED = Text("Bà con nghe rõ câu này thì tiếng đã vừa.", "If you hear this sentence well, it is loud enough.")

EVERYWHERE: tuple[Text, ...] = (
    LANGUAGE,
    LANGUAGE_HOW,
    TOPICS,
    LESSONS,
    NO_LESSON_YET,
    NO_SHORT_LESSON,
    AGAIN,
    ASKED,
    DONE_FOR,
    TAKE_HOME,
    *TAKE_HOME_STEPS,
    VILLAGE,
    REMEMBER,
    RESUME,
    RESUME_HOW,
    NOT_FOUND,
    THANKS,
    THANKS_MORE,
    STILL_HERE,
    STILL_HERE_HOW,
    CALLED,
    CALL,
    DIFFERS,
    TRY,
    CITIZEN_FIRST,
    CONTEST_END,
    CONTEST_MISS,
    ROOM_DONE,
    AWAY,
    SOUND_ON,
    SOUND_TRIED,
)
"""To be rendered before a visitor needs them."""


def address(domain: str) -> Text:
    """The spoken address under the code."""
    return Text(f"Địa chỉ là {domain}.", f"The address is {domain}.")


def score(right: int, asked: int) -> Text:
    """Of a group, never of one person."""
    return Text(f"Nhóm trả lời đúng {right} trên {asked} câu.", f"The group answered {right} of {asked} questions.")
