#!/usr/bin/env bash
# Adds an entry to theme 1. Run again with the same ID it changes nothing, so a lost answer is no problem.
set -euo pipefail
torikumi=${TORIKUMI:-http://localhost:8080}
issuer=${ISSUER:-http://localhost:8180/realms/torikumi}
submission=${1:?SUBMISSION, the id of a submission} id=${2:?ID, a UUID for the entry}

token=$(curl --silent --show-error --fail-with-body "$issuer/protocol/openid-connect/token" \
  --data grant_type=client_credentials --data scope=write:entries \
  --data "client_id=${CLIENT_ID:-demo-system}" --data-urlencode "client_secret=${CLIENT_SECRET:-demo-system}" |
  jq --raw-output .access_token)

# 201 the first time, 200 when it was there already with this content
curl --silent --show-error --fail-with-body --retry 3 --retry-connrefused --request PUT \
  "$torikumi/api/v1/submissions/$submission/entries/$id" \
  --header "Authorization: Bearer $token" --header 'If-None-Match: *' \
  --header 'Content-Type: application/json' --header 'Accept-Language: en' \
  --data '{"theme": 1, "kind": "INITIATIVE", "title": "相談会の開催", "text": "出張相談会を3回開催した。"}'
echo
