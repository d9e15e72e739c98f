"""The benchmark: one common task for the library, a plain function and three peers."""
