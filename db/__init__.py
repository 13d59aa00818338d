"""What is stored: tables, their constraints and how a file or server is opened."""
