"""Adds an entry to theme 1. Run again with the same ID it changes nothing, so a lost answer is no problem."""

import json
import os
import sys
import time
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

TORIKUMI = os.environ.get("TORIKUMI", "http://localhost:8080")
ISSUER = os.environ.get("ISSUER", "http://localhost:8180/realms/torikumi")
ATTEMPTS = 4


def token():
    form = {
        "grant_type": "client_credentials",
        "scope": "write:entries",
        "client_id": os.environ.get("CLIENT_ID", "demo-system"),
        "client_secret": os.environ.get("CLIENT_SECRET", "demo-system"),
    }
    with urlopen(f"{ISSUER}/protocol/openid-connect/token", urlencode(form).encode(), timeout=30) as answer:
        return json.load(answer)["access_token"]


def add(submission, entry_id, entry):
    request = Request(
        f"{TORIKUMI}/api/v1/submissions/{submission}/entries/{entry_id}",
        data=json.dumps(entry).encode(),
        method="PUT",
        headers={
            "Authorization": f"Bearer {token()}",
            "If-None-Match": "*",
            "Content-Type": "application/json",
            "Accept-Language": "en",
        },
    )
    for attempt in range(1, ATTEMPTS + 1):
        try:
            with urlopen(request, timeout=30) as answer:
                return json.load(answer)  # 201 the first time, 200 when it was there already
        except HTTPError as refusal:
            problem = json.load(refusal)
            if refusal.code < 500 or attempt == ATTEMPTS:
                sys.exit(f"{problem['code']}: {problem['detail']}")
        except URLError as failure:
            if attempt == ATTEMPTS:
                sys.exit(f"no answer: {failure.reason}")
        time.sleep(2**attempt)


if len(sys.argv) != 3:
    sys.exit("usage: write_entry.py SUBMISSION ID")
written = add(
    sys.argv[1],
    sys.argv[2],
    {"theme": 1, "kind": "INITIATIVE", "title": "相談会の開催", "text": "出張相談会を3回開催した。"},
)
print(json.dumps(written, ensure_ascii=False))
