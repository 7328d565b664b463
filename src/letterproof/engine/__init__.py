"""Where files are worked on: each in a process that a bad file may cost, never the run.

`local` keeps worker processes and gives them files; `worker` is what runs in one; `frames` is what
they say to each other, over pipes; `limits` is what a file may cost.
"""
