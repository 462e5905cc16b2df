pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Cards of lessons: what one gains, how long, how many steps.
PageFrame {
    id: root

    required property LessonsViewModel viewModel
    readonly property int columns: Theme.portrait || Theme.low ? 1 : 2
    readonly property int gridTop: Theme.low ? reachTop : request.y + request.height + Theme.px(24)
    readonly property int cardHeight: Math.round(Theme.px(Theme.low ? 150 : 280) * Theme.textScale)
    readonly property int rowGap: Theme.px(Theme.low ? 28 : 36)
    readonly property bool byMinutes: viewModel.topic === ""

    hasNext: false
    hasHome: true

    TopicHead {
        id: head

        shell: root.shell
        x: Theme.margin
        y: Theme.px(Theme.portrait ? 40 : 32)
        topic: root.viewModel.topic
        icon: root.viewModel.topicIcon
        showTitle: !Theme.portrait || Theme.low
        room: root.toolsLeft - Theme.margin - Theme.px(24)
        overline: root.byMinutes ? qsTr("Thời gian") : qsTr("Chủ đề")
        title: root.byMinutes ? qsTr("Bài từ %1 phút trở xuống").arg(root.viewModel.minutes) : root.viewModel.topicName
    }
    Label {
        id: portraitTitle

        visible: Theme.portrait && !Theme.low
        x: Theme.margin
        y: root.contentTop - Theme.px(8)
        width: parent.width - 2 * x
        text: head.title
        font.pixelSize: Theme.heading(44)
        font.weight: Font.Bold
    }
    Caption {
        id: request

        x: Theme.margin
        y: Theme.low ? root.contentBottom - height : Theme.portrait ? portraitTitle.y + portraitTitle.height + Theme.px(8) : root.contentTop - Theme.px(18)
        width: parent.width - 2 * x
        voice: root.voice
        caption: "title"
        text: root.viewModel.title
        designSize: Theme.low ? 70 : 48
    }
    GridView {
        id: grid

        x: root.reachLeft
        y: root.gridTop
        width: root.reachWidth + Theme.px(32)
        height: (Theme.low ? root.reachBottom : root.contentBottom) - y
        clip: contentHeight > height
        cellWidth: Math.floor(width / root.columns)
        cellHeight: root.cardHeight + root.rowGap
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.lessons

        delegate: Pressable {
            id: card

            required property string lessonId
            required property string topic
            required property string glyph
            required property string title
            required property string goal
            required property int minutes
            required property int steps
            required property bool learned
            required property bool together
            required property int index

            objectName: (together ? "together-" : "lesson-") + lessonId
            width: grid.cellWidth - Theme.px(32)
            height: root.cardHeight
            radius: Theme.radiusCard
            lipHeight: Theme.px(9)
            edgeWidth: Theme.px(4)
            edge: Theme.topicColor(topic)
            text: title
            // What two do together may be about the same as a lesson.
            spokenName: together ? qsTr("Hai người cùng làm: %1").arg(title) : title
            onPressedOnce: together ? root.viewModel.openTogether(lessonId) : root.viewModel.open(lessonId)

            contentItem: Item {
                Rectangle {
                    id: strip

                    // Pale, it leaves the card its edge.
                    readonly property int inset: card.together ? card.edgeWidth : 0

                    x: inset
                    y: inset
                    width: Theme.px(Theme.low ? 168 : 240) - inset
                    height: parent.height - 2 * inset
                    topLeftRadius: Theme.radiusCard
                    bottomLeftRadius: Theme.radiusCard
                    color: card.together ? Theme.topicSoft(card.topic) : Theme.topicColor(card.topic)

                    Column {
                        anchors.centerIn: parent
                        spacing: Theme.px(Theme.low ? 0 : 12)

                        Icon {
                            anchors.horizontalCenter: parent.horizontalCenter
                            name: card.together ? "users" : card.glyph
                            color: card.together ? Theme.topicColor(card.topic) : Theme.contrast ? "#000000" : "#FFFDF8"
                            size: Theme.px(Theme.low ? (card.together ? 84 : 104) : (card.together ? 124 : 148))
                        }
                        Icon {
                            visible: card.together
                            anchors.horizontalCenter: parent.horizontalCenter
                            name: card.glyph
                            color: Theme.topicColor(card.topic)
                            size: Theme.px(Theme.low ? 48 : 72)
                        }
                    }
                }
                Item {
                    id: matter

                    x: strip.x + strip.width + Theme.px(30)
                    y: Theme.px(Theme.low ? 14 : 24)
                    width: parent.width - x - Theme.px(30)
                    height: parent.height - 2 * y

                    Label {
                        id: name

                        width: parent.width
                        text: card.title
                        font.pixelSize: Theme.heading(43)
                        font.weight: Font.Bold
                        font.letterSpacing: -0.5 * Theme.fit
                        wrapMode: Text.NoWrap
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.text(32)
                    }
                    Label {
                        visible: !Theme.low
                        y: name.height + Theme.px(2)
                        width: parent.width
                        text: card.goal
                        designSize: 34
                        color: Theme.cham2
                        maximumLineCount: 2
                        elide: Text.ElideRight
                    }
                    Row {
                        id: facts

                        anchors.bottom: parent.bottom
                        height: Theme.px(56)
                        spacing: Theme.px(24)

                        Meta {
                            id: length

                            anchors.verticalCenter: parent.verticalCenter
                            icon: "clock"
                            text: qsTr("%n phút", "", card.minutes)
                            weight: Font.Bold
                        }
                        Meta {
                            // The first to go where the words are long or large.
                            visible: !card.together && length.width + 2 * facts.spacing + width <= matter.width - (badge.visible ? badge.width : 0)
                            anchors.verticalCenter: parent.verticalCenter
                            icon: "book"
                            text: qsTr("%n bước", "", card.steps)
                        }
                    }
                    Rectangle {
                        id: badge

                        visible: card.learned || card.together || card.index === 0
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        width: tag.width + Theme.px(40)
                        height: Theme.px(56)
                        radius: height / 2
                        color: card.learned ? Theme.dungSoft : card.together ? Theme.chamSoft : Theme.ngheSoft
                        border.width: card.learned || card.together ? 0 : Theme.px(3)
                        border.color: Theme.ngheLip

                        Row {
                            id: tag

                            anchors.centerIn: parent
                            spacing: Theme.px(8)

                            Icon {
                                visible: card.learned
                                anchors.verticalCenter: parent.verticalCenter
                                name: "check"
                                color: Theme.dung
                                size: Theme.px(36)
                            }
                            Label {
                                anchors.verticalCenter: parent.verticalCenter
                                text: card.learned ? qsTr("Đã học") : card.together ? qsTr("Hai người cùng làm") : qsTr("Học trước")
                                designSize: 30
                                font.weight: Font.Bold
                                color: card.learned ? Theme.dung : Theme.cham
                                lineHeight: 1
                            }
                        }
                    }
                }
            }
        }
    }
}
