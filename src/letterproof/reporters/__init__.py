"""From a report to what a person or a tool reads: one module per format."""
