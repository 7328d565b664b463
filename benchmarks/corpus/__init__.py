"""Letters made from independent parts, with every fact labelled; README.md says how."""
