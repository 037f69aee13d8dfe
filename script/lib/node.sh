# shellcheck shell=bash
# Checks that Node and npm are there and new enough. Needs common.sh.

require_node() {
  local version=''
  ! command -v node >/dev/null || version=$(node --version)
  version=${version#v}
  if [ -n "$version" ] && command -v npm >/dev/null &&
    { { [ "${version%%.*}" = 20 ] && at_least "$version" 20.19; } || at_least "$version" 22.12; }; then
    return 0
  fi
  fail "Node 20.19 以降の 20 系、または 22.12 以降と npm が必要です（今: ${version:-なし}）。導入方法: nodejs.org の LTS 版、macOS は「brew install node」、nvm は「nvm install 22」。" \
    "Node ^20.19 or >= 22.12 with npm is needed (found: ${version:-none}). Install it: the LTS version from nodejs.org, 'brew install node' on macOS, 'nvm install 22' with nvm."
}

# npm_install: the packages of the lock file, when they are not there yet.
npm_install() {
  local lock="$ROOT/frontend/package-lock.json" installed="$ROOT/frontend/node_modules/.package-lock.json"
  if [ -f "$installed" ] && [ ! "$lock" -nt "$installed" ]; then return 0; fi
  (cd "$ROOT/frontend" && npm ci --no-audit --no-fund)
}
