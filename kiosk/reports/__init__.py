"""What is handed in: figures made from the raw events, each with its meaning, and the files that carry them away."""
