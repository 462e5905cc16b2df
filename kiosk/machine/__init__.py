"""The computer as a kiosk: what it lacks, and what to do about it."""
