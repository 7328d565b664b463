"""A report as the contract's data, copied field by field."""
