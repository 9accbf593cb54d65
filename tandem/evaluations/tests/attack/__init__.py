"""What a copy of the whole database tells about who wrote what."""
