# shellcheck shell=bash
# Sourced by the scripts: where the checkout is, and messages in Japanese and English.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

# Messages and file names are Japanese, also where nobody has chosen a language (cron, su, a bare container).
if [[ ! ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} =~ [Uu][Tt][Ff]-?8 ]] && locale -a 2>/dev/null | grep -qix 'c.utf-\?8'; then
  export LC_ALL=C.UTF-8
fi

# say JA EN: one line of progress in both languages.
say() { printf '%s / %s\n' "$1" "$2"; }

# fail JA EN: what is wrong and what to do, then the end.
fail() {
  printf '\n[エラー] %s\n[error]  %s\n' "$1" "$2" >&2
  exit 1
}

# pom_property NAME: a <NAME> of the root pom, the one place that names versions.
pom_property() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$ROOT/pom.xml" | head -n 1; }

# at_least HAVE WANT: compares dotted numbers.
at_least() {
  local IFS=. i
  # shellcheck disable=SC2206
  local have=(${1%%-*}) want=($2)
  for i in 0 1 2; do
    if ((10#${have[i]:-0} > 10#${want[i]:-0})); then return 0; fi
    if ((10#${have[i]:-0} < 10#${want[i]:-0})); then return 1; fi
  done
  return 0
}
