"""What is taught: models and pure functions. No Qt, no SQL, no files, no clock."""
