#!/usr/bin/env bash
# Reads all published entries, one JSON object a line.
set -euo pipefail
torikumi=${TORIKUMI:-http://localhost:8080}

cursor=
while :; do
  page=$(curl --silent --show-error --fail-with-body --retry 3 --get "$torikumi/api/v1/entries" \
    --data limit=500 --data-urlencode "cursor=$cursor")
  jq --compact-output '.results[]' <<<"$page"
  cursor=$(jq --raw-output '.next_cursor // empty' <<<"$page")
  [[ -n $cursor ]] || break
done
