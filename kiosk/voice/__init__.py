"""What is heard: text becomes words a person would say, words become a clip with the time of each word."""
