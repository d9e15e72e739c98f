"""Norms that several provinces have: each makes its own of them, with its own article."""
