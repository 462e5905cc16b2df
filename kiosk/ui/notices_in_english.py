"""What a notice says on an English page, by its code. Logs and ``kiosk doctor`` say the Vietnamese sentence, which knows more."""

from __future__ import annotations

_LESSONS_RUN = "Lessons go on as usual."
_FIGURES_SAFE = "The figures in the kiosk are safe."
_REPORT_KEPT = "The report stays in the kiosk."
_SETTINGS_KEPT = "The kiosk's settings are as they were."
_NOTHING_CHANGED = "Nothing has changed in the kiosk."
_REMEMBERED = "Lessons go on, and new figures are kept in memory for now."
_TAKES_SAFE = "What was recorded is safe."
_PINS_KEPT = "All PINs are as they were."
_CAPTIONS = "Lessons go on, with the words on the screen."
_OWN_VOICE = "The kiosk goes on with its built-in voice."
_INSTALLER = "Please call whoever installed the kiosk."

ENGLISH = {
    # The machine, its settings, its door.
    "M-101": f"The kiosk cannot write to its folder. Lessons run, but today's figures will be lost when it is switched off. {_INSTALLER}",
    "M-310": f"This PySide6 would stop by itself on this Python. {_INSTALLER}",
    "M-311": f"The kiosk was never tried with this Python. {_INSTALLER}",
    "M-312": f"Python packages are missing. {_INSTALLER}",
    "M-313": f"System packages are missing. {_INSTALLER}",
    "M-314": f"The typeface Be Vietnam Pro is missing. {_INSTALLER}",
    "M-315": f"This SQLite is too old. {_INSTALLER}",
    "M-320": f"The kiosk cannot write to its folder. {_LESSONS_RUN} {_INSTALLER}",
    "M-321": f"The kiosk writes to a folder that does not last. Lessons run, but figures will be lost when it is switched off. {_INSTALLER}",
    "M-322": f"The disk is nearly full. {_LESSONS_RUN} Please delete files that nobody needs.",
    "M-323": f"Files of the kiosk are missing. The figures are safe. {_INSTALLER}",
    "M-340": "The date or time seems wrong. Lessons run, and figures are marked as of uncertain time. Please set the clock; if it happens again, change its battery.",
    "S-101": "The settings file could not be read. The kiosk runs with its built-in settings. Please mend or delete that file.",
    "S-102": "The settings could not be saved. The old ones still count. Please ask whoever installed the kiosk whether the disk is full or read-only, then save again.",
    "S-103": f"No USB stick is plugged in. {_SETTINGS_KEPT} Please plug one in and press again.",
    "S-104": f"Several USB sticks are plugged in. {_SETTINGS_KEPT} Please leave one in and press again.",
    "S-105": f"There is no settings file on the stick. {_SETTINGS_KEPT} Please copy the settings to it at the other kiosk first.",
    "S-106": f"The stick could not be read to the end. {_SETTINGS_KEPT} Please pull it out, plug it in and press again.",
    "S-107": f"The settings on the stick cannot be used. {_SETTINGS_KEPT} Please copy them anew at the other kiosk.",
    "D-101": "The key of the staff door could not be read or written. Lessons go on as usual. Please ask whoever installed the kiosk.",
    "D-102": "This kiosk is not set up yet: nobody has a PIN. Lessons go on as usual. Whoever installs it, please follow “First start” in the manual.",
    "D-103": "This kiosk is not set up yet, and has been on for more than an hour. Lessons go on as usual. Please switch it off and on, and set it up within an hour.",
    "D-104": f"The kiosk could not note how far the set-up has come. What was saved is safe. {_INSTALLER}",
    "D-105": f"No USB stick is plugged in. {_PINS_KEPT} Please plug in the stick with the slip and press again.",
    "D-106": f"There is no slip on the stick. {_PINS_KEPT} Please copy the slip to the stick, into no folder, and press again.",
    # Lessons and what is drawn.
    "L-101": f"No lesson could be opened. The figures are safe. {_INSTALLER}",
    "L-102": f"Some lesson files cannot be used. The other lessons go on as usual. {_INSTALLER}",
    "L-103": f"The list of lesson packs could not be read. The lessons in use go on. {_INSTALLER}",
    "L-104": f"The new recordings cannot be used yet. {_TAKES_SAFE} Please switch the kiosk off and on.",
    "I-101": f"The screen could not be opened. The figures are safe. {_INSTALLER}",
    "I-102": f"The typeface Be Vietnam Pro is missing. Lessons go on with another one. {_INSTALLER}",
    "I-103": f"A drawing is missing. Lessons go on, its place is empty. {_INSTALLER}",
    "I-104": "A picture of a lesson could not be shown. Lessons go on, its place is empty. Please copy the pack again, or tell its author.",
    "I-105": "A film of a lesson could not be shown. Lessons go on with voice and words. Please copy the pack again, or tell its author.",
    # Figures.
    "R-101": f"The book of figures could not be opened. {_LESSONS_RUN} {_INSTALLER}",
    "R-201": f"Another program holds the book of figures. {_REMEMBERED} Please close that program; the kiosk then goes on by itself.",
    "R-202": f"The disk is full, so no figures can be added. {_REMEMBERED} Please delete files that nobody needs; the kiosk then goes on by itself.",
    "R-203": f"The kiosk may not write its book of figures. {_REMEMBERED} Please do not switch it off. {_INSTALLER}",
    "R-204": f"The disk cannot read or write the book of figures. {_REMEMBERED} Please do not switch the kiosk off. {_INSTALLER}",
    "R-205": f"The book of figures is damaged. {_REMEMBERED} The kiosk takes its last copy by itself when it opens the book.",
    "R-206": "The book of figures was damaged or lost, and its last copy is in use. The damaged one was kept. Please tell whoever installed the kiosk when there is time.",
    "R-207": "The book of figures was damaged, there was no copy, and a new one was begun. The old one was kept. Please tell whoever installed the kiosk.",
    "R-208": f"The book of figures is of a newer version of the kiosk. It was kept. {_INSTALLER}",
    "R-209": f"Figures could not be written for long, and the oldest were lost. {_LESSONS_RUN} {_INSTALLER}",
    "R-210": "The part that writes figures has stopped. Lessons go on, and what was written is safe. Please start the kiosk again.",
    "R-211": "The book of figures could not be copied. Figures are still written to the book itself. Please ask whoever installed the kiosk whether the disk is full.",
    "R-212": "Somebody else entered this, or it was entered before today, so it cannot be changed. It is safe. Please enter a new one, or ask whoever entered it.",
    # USB sticks.
    "U-101": "The stick is no longer plugged in. Lessons and figures in the kiosk are safe. Please plug it in and do it again.",
    "U-102": f"The kiosk cannot read the format of this stick. {_NOTHING_CHANGED} Please use one of FAT32 or exFAT.",
    "U-103": f"This stick could not be opened. {_NOTHING_CHANGED} Please pull it out and plug it in, or try another.",
    "U-104": f"The stick could not be read to the end. {_NOTHING_CHANGED} Please pull it out and plug it in, or copy to another.",
    "U-105": f"This stick is locked or broken. {_FIGURES_SAFE} Please unlock it, or use another.",
    "U-106": f"This stick is full. {_FIGURES_SAFE} Please delete files on it, or use another.",
    "U-107": f"What was written to the stick reads differently. {_FIGURES_SAFE} Please use another stick.",
    "H-101": f"The report could not be kept in the kiosk. {_FIGURES_SAFE} Please ask whoever installed it whether the disk is full.",
    "H-102": f"This stick is locked. {_REPORT_KEPT} Please slide its lock open, or plug in another.",
    "H-103": f"The stick is full. {_REPORT_KEPT} Please delete files on it, or plug in another.",
    "H-104": f"The stick was pulled out or broke while it was written. {_REPORT_KEPT} Please plug it in and save again.",
    "H-105": f"The stick could not be written. {_REPORT_KEPT} Please plug in another and save again.",
    "H-106": f"What was written to the stick reads differently: it is broken. {_REPORT_KEPT} Please plug in another and save again.",
    "H-107": f"No USB stick is plugged in. {_REPORT_KEPT} Please plug one in and save again.",
    "H-108": f"Several USB sticks are plugged in. {_REPORT_KEPT} Please leave one in and save again.",
    # Walkthroughs of one's own.
    "W-101": "The walkthrough could not be saved. Those saved before are safe. Please ask whoever installed the kiosk to look at the disk, then press “Save” again.",
    "W-102": "It has no name or no step yet. Nothing was saved. Please add a name and a step, then press “Save”.",
    "W-103": "There are as many walkthroughs of your own as the kiosk can hold. They are safe. Please delete one, then press “Save”.",
    "W-104": "Some walkthroughs of your own are damaged. The others still work. Please put the missing ones together again.",
    "W-105": "The file of your own walkthroughs is damaged. Those that came with the kiosk still work, and the file was kept. Please put yours together again.",
    "W-106": "One is half done already. It is safe. Please press “Go on” or “Drop” before you begin another.",
    # Voices and recording.
    "V-102": f"There is no loudspeaker, or it is off. {_CAPTIONS} Please plug one in and look at the sound of the machine.",
    "V-201": f"There is no speech engine. {_CAPTIONS} Please install espeak-ng and start the kiosk again.",
    "V-202": f"The speech engine has no voice for this language. {_CAPTIONS} Please install espeak-ng again.",
    "V-203": f"Speech cannot be written to the disk. {_CAPTIONS} Please make room on the disk.",
    "V-204": f"The speech engine does not answer. {_CAPTIONS} The kiosk tries again by itself; if it stays so, please start it again.",
    "V-205": f"A pack has a voice, but what runs it is missing. {_OWN_VOICE} {_INSTALLER}",
    "V-206": f"The voice in the pack cannot be used. {_OWN_VOICE} Please install the pack again, or remove it.",
    "V-207": f"The voice in the pack does not answer. {_OWN_VOICE} The kiosk tries again by itself; if it stays so, please remove the pack.",
    "V-208": "This sentence is not recorded yet. The kiosk says it in Vietnamese. Please record it in the “Recording studio”.",
    "V-209": "The file of how words are read has a fault. All other words are read as usual. Please mend it.",
    "V-211": f"There is no microphone. {_TAKES_SAFE} Please plug one in and press “Record” again.",
    "V-212": f"Nobody was heard. {_TAKES_SAFE} Please speak closer and louder, and record again.",
    "V-213": f"The recording could not be written to the disk. {_TAKES_SAFE} Please make room on the disk and record again.",
    "V-214": f"There is no loudspeaker to hear it again. {_TAKES_SAFE} Please plug one in and press “Listen”.",
    "V-215": "There is nothing to save yet. The stick is as it was. Please record first.",
    "V-216": f"The recordings could not be read from the disk. {_LESSONS_RUN} {_INSTALLER}",
}  # fmt: skip
