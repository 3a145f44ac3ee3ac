"""Run the command: `python -m quotecheck`."""


def main() -> None:
    """Start the command line."""
    from quotecheck.cli import main as start

    start()


if __name__ == "__main__":
    main()
