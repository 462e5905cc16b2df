"""What goes home: the link to the follow-up lesson and its QR code."""
