"""How lessons travel: bytes in, trusted values out."""
