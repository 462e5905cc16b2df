"""The kiosk shows itself: drives the real app by touch, takes the pictures, measures."""
