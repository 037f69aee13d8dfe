"""Reads all published entries, one JSON object a line."""

import json
import os
from urllib.parse import urlencode
from urllib.request import urlopen

TORIKUMI = os.environ.get("TORIKUMI", "http://localhost:8080")


def published_entries():
    cursor = None
    while True:
        query = {"limit": 500} | ({"cursor": cursor} if cursor else {})
        with urlopen(f"{TORIKUMI}/api/v1/entries?{urlencode(query)}", timeout=30) as answer:
            page = json.load(answer)
        yield from page["results"]
        cursor = page["next_cursor"]
        if cursor is None:
            return


for entry in published_entries():
    print(json.dumps(entry, ensure_ascii=False))
