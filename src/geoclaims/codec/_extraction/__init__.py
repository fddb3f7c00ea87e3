"""The form in which language models are asked for records, and what it takes to undo it."""
