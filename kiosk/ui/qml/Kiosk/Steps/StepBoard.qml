pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Where a step without a phone is done: on indigo, in the phone's place.
Item {
    id: root

    required property LessonViewModel viewModel
    // There is something to show.
    readonly property bool wanted: !viewModel.hasPhone && (viewModel.hasFilm || viewModel.picture !== "" || viewModel.pictureIcon !== "" || ["order", "match", "checklist"].includes(viewModel.kind))

    Loader {
        anchors.fill: parent
        active: root.wanted
        sourceComponent: root.viewModel.kind === "order" ? order : root.viewModel.kind === "match" ? match : root.viewModel.kind === "checklist" ? checklist : root.viewModel.hasFilm ? film : picture
    }
    Component {
        id: order

        OrderBoard {
            viewModel: root.viewModel
        }
    }
    Component {
        id: match

        MatchBoard {
            viewModel: root.viewModel
        }
    }
    Component {
        id: checklist

        ChecklistBoard {
            viewModel: root.viewModel
        }
    }
    Component {
        id: film

        FilmBoard {
            viewModel: root.viewModel
        }
    }
    Component {
        id: picture

        WatchBoard {
            viewModel: root.viewModel
        }
    }
}
