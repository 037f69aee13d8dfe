# shellcheck shell=bash
# Finds a Maven that Quarkus accepts, or fetches one through the older Maven that is there. Sets MVN.
# Needs common.sh and a JAVA_HOME from java.sh.

MAVEN_NEEDED=3.9.0
MAVEN_FETCHED=3.9.11

maven_version() { "$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1; }

require_maven() {
  local fetched="$ROOT/.build/maven/apache-maven-$MAVEN_FETCHED/bin/mvn" system version
  if [ -x "$fetched" ]; then
    MVN=$fetched
    return 0
  fi
  system=$(command -v mvn || true)
  if [ -z "$system" ]; then
    fail "Maven が見つかりません。導入方法: Debian/Ubuntu は「sudo apt install maven」、macOS は「brew install maven」、SDKMAN は「sdk install maven」（3.6 以降であれば、必要な版はこのスクリプトが取得します）。" \
      "No Maven found. Install it: 'sudo apt install maven' on Debian/Ubuntu, 'brew install maven' on macOS, 'sdk install maven' with SDKMAN (any >= 3.6 will do; the version we need is fetched by this script)."
  fi
  version=$(maven_version "$system")
  if at_least "${version:-0}" "$MAVEN_NEEDED"; then
    MVN=$system
    return 0
  fi
  if ! at_least "${version:-0}" 3.6; then
    fail "Maven ${version:-?}（$system）は古すぎます。3.6 以降を導入してください。" \
      "Maven ${version:-?} ($system) is too old: install 3.6 or later."
  fi
  fetch_maven "$system"
  MVN=$fetched
}

# fetch_maven OLD: Maven is an artifact like any other, so the old one and its settings find it.
fetch_maven() {
  local goal="org.apache.maven.plugins:maven-dependency-plugin:$(pom_property dependency-plugin.version):unpack"
  local folder settings log="$ROOT/.build/fetch-maven.log"
  say "Maven $MAVEN_FETCHED を取得しています" "Fetching Maven $MAVEN_FETCHED" >&2
  mkdir -p "$ROOT/.build"
  folder=$(mktemp -d "$ROOT/.build/fetching-maven.XXXXXX")
  # In an empty folder, so that the old Maven does not read our pom.
  if ! (cd "$folder" && "$1" --batch-mode "$goal" -Dproject.basedir="$folder" -DoutputDirectory="$folder" \
    -DmarkersDirectory="$folder/markers" -Dartifact="org.apache.maven:apache-maven:$MAVEN_FETCHED:zip:bin") >"$log" 2>&1; then
    tail -n 15 "$log" >&2
    rm -rf "$folder"
    fail "Maven $MAVEN_FETCHED を取得できません（記録: $log）。ネットワークまたは Maven の設定を確認するか、Maven $MAVEN_NEEDED 以降を導入してください。" \
      "Cannot fetch Maven $MAVEN_FETCHED (log: $log). Check the network or Maven's settings, or install Maven >= $MAVEN_NEEDED."
  fi
  # What the machine's Maven is told about mirrors and proxies holds for this one too.
  settings=$("$1" --version 2>/dev/null | sed -n 's/^Maven home: //p')/conf/settings.xml
  if [ -f "$settings" ]; then ln -sf "$settings" "$folder/apache-maven-$MAVEN_FETCHED/conf/settings.xml"; fi
  mkdir -p "$ROOT/.build/maven"
  # Another script may have been quicker; then its copy is as good.
  mv "$folder/apache-maven-$MAVEN_FETCHED" "$ROOT/.build/maven/" 2>/dev/null || true
  rm -rf "$folder"
}
