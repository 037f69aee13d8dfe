# shellcheck shell=bash
# Finds a Chromium for the browser tests or installs one; sets and exports CHROMIUM. Needs common.sh and npm packages.

# find_chromium: CHROMIUM, the system's, Playwright's own download.
find_chromium() {
  local candidate
  for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' '/Applications/Chromium.app/Contents/MacOS/Chromium'; do
    [ -n "$candidate" ] || continue
    candidate=$(command -v "$candidate" || true)
    if [ -n "$candidate" ] && "$candidate" --version >/dev/null 2>&1; then
      CHROMIUM=$candidate
      export CHROMIUM
      return 0
    fi
  done
  candidate=$(cd "$ROOT/frontend" && node -e 'console.log(require("@playwright/test").chromium.executablePath())' 2>/dev/null || true)
  [ -n "$candidate" ] && [ -x "$candidate" ] || return 1
  CHROMIUM=$candidate
  export CHROMIUM
}

# install_chromium: the distribution's package as root, else Playwright's download.
install_chromium() {
  say "Chromium を導入しています" "Installing Chromium"
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium fonts-noto-cjk
  else
    (cd "$ROOT/frontend" && npx playwright install chromium)
  fi
}

# require_chromium: 1 when there is none and none can be had.
require_chromium() { find_chromium || { install_chromium >"$ROOT/.build/chromium.log" 2>&1 && find_chromium; }; }
