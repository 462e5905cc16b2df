"""What happens in front of the kiosk: a visit, its idle time, a call for staff. No Qt, no threads, no SQL."""
