"""The author's PC: reads what teachers write and says every fault in one run. The only room that reads YAML."""
