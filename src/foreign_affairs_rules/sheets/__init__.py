"""Plans in workbooks: reading what agencies send, and writing what is worked with."""
