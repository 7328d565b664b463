"""What `python -m letterproof` runs."""

from letterproof.cli import main

if __name__ == "__main__":
    main()
