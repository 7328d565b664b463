"""What the sample letters are made of: their words, their ink and their paper."""
