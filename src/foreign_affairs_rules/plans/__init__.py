"""Plans in workbooks against the law of a place: what is found of each row."""
