"""The nouns: everything that passes from one stage to the next. All frozen, all plain."""
