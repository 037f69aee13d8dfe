# shellcheck shell=bash
# Builds what script/server runs into .build/app, and only what is older than its sources. A copy, so that a running
# server does not notice the next build. Needs common.sh, java.sh, maven.sh, node.sh.

APP=$ROOT/.build/app

# older STAMP SOURCE...: true when the stamp is missing or a source is newer; a folder is when a file in it is gone.
older() {
  local stamp=$1
  shift
  [ ! -f "$stamp" ] || [ -n "$(find "$@" -newer "$stamp" 2>/dev/null | head -n 1)" ]
}

# logged NAME COMMAND...: runs with the output in a log; shows its end when it fails.
logged() {
  local log="$ROOT/.build/$1.log"
  shift
  if ! "$@" >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    fail "ビルドに失敗しました（記録: $log）。" "The build failed (log: $log)."
  fi
}

# download_seconds LOG: how long Maven waited for downloads, from the time stamps of its lines.
download_seconds() {
  awk '/^[0-9][0-9]:[0-9][0-9]:[0-9][0-9]/ {
      split($1, t, ":"); now = t[1] * 3600 + t[2] * 60 + t[3]
      if (seen && /Downloaded from/ && now > last) sum += now - last
      last = now; seen = 1
    } END { printf "%d", sum }' "$1"
}

build_backend() {
  local stamp="$APP/backend.stamp" maven="$ROOT/.build/build-backend.log"
  if ! older "$stamp" "$ROOT/pom.xml" "$ROOT"/backend/{pom.xml,src/main} "$ROOT"/embedded/{pom.xml,src/main} &&
    [ -d "$ROOT/.build/keycloak-$(pom_property keycloak.version)" ]; then
    return 0
  fi
  say "サーバーを作っています" "Building the server"
  touch "$ROOT/.build/backend.started"
  # Times on Maven's lines tell how much of it was downloading.
  MAVEN_OPTS="-Dorg.slf4j.simpleLogger.showDateTime=true -Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss ${MAVEN_OPTS:-}" \
    logged build-backend "$ROOT/script/mvn" --batch-mode --file "$ROOT/pom.xml" package \
    -Dkeycloak.phase=package -Dserver.phase=package -Dmaven.test.skip=true
  DOWNLOADING=$((DOWNLOADING + $(download_seconds "$maven")))
  collect_backend
}

# collect_backend: takes what the last Maven build made; .build/backend.started is from before that build.
collect_backend() {
  rm -rf "$APP/backend" "$APP/embedded"
  mkdir -p "$APP/embedded"
  cp -R "$ROOT/backend/target/quarkus-app" "$APP/backend"
  cp -R "$ROOT/embedded/target/server" "$APP/embedded/lib"
  cp -R "$ROOT/embedded/target/classes" "$APP/embedded/classes"
  mv "$ROOT/.build/backend.started" "$APP/backend.stamp"
}

build_frontend() {
  local stamp="$APP/frontend.stamp" started
  if ! older "$stamp" "$ROOT"/frontend/{package-lock.json,index.html,vite.config.ts,src,public}; then return 0; fi
  say "画面を作っています" "Building the web app"
  started=$SECONDS
  logged npm-install npm_install
  DOWNLOADING=$((DOWNLOADING + SECONDS - started))
  touch "$ROOT/.build/frontend.started"
  logged build-frontend npm --prefix "$ROOT/frontend" run build
  collect_frontend
}

# collect_frontend: takes what the last build of the web app made; .build/frontend.started is from before that build.
collect_frontend() {
  rm -rf "$APP/frontend"
  cp -R "$ROOT/frontend/dist" "$APP/frontend"
  mv "$ROOT/.build/frontend.started" "$APP/frontend.stamp"
}

# build_all: both, with the time that went into downloads told apart.
build_all() {
  local started=$SECONDS
  DOWNLOADING=0
  mkdir -p "$APP"
  build_backend
  build_frontend
  if ((SECONDS - started > 1)); then
    say "作成 $((SECONDS - started)) 秒（うちダウンロード ${DOWNLOADING} 秒）" \
      "Built in $((SECONDS - started)) s (${DOWNLOADING} s of it downloading)"
  fi
}
