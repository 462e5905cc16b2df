"""One file a screen: facts go up to QML as signals, commands come down as slots."""
