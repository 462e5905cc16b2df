"""English words are longer: every page before a lesson still has room for them."""

from __future__ import annotations

import pytest
from eyes import look

TOPICS = ("A", "B", "C", "D", "E", "F")


@pytest.fixture
def reader(hall):
    hall.begin("en", "en")
    return hall


def test_the_topics_have_room(reader):
    assert look(reader).faults() == []


def test_the_question_stands_on_one_line_above_the_topics(reader):
    title = reader.find("topicsTitle")
    assert title.height() < 2 * title.property("fontSize")


@pytest.mark.parametrize("topic", TOPICS)
def test_the_lessons_of_a_topic_have_room(reader, topic):
    reader.touch(f"topic-{topic}")
    reader.rest()
    assert look(reader).faults() == []
