"""What people are told of marks: terminal, pages, tables, feedback."""
