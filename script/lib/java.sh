# shellcheck shell=bash
# Finds the JDK that the root pom names (java.release) and exports JAVA_HOME. Needs common.sh.

# jdk_release HOME: the feature number of the JDK there, nothing when it is none.
jdk_release() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# jdk_candidates: folders that may be JDKs, the chosen ones first.
jdk_candidates() {
  local javac
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  javac=$(command -v javac || true)
  if [ -n "$javac" ]; then
    while [ -L "$javac" ]; do
      case $(readlink "$javac") in
        /*) javac=$(readlink "$javac") ;;
        *) javac=$(dirname "$javac")/$(readlink "$javac") ;;
      esac
    done
    (cd "$(dirname "$javac")/.." && pwd -P)
  fi
  local folder
  for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ ! -d "$folder" ] || echo "$folder"
  done
}

require_jdk() {
  local want folder
  want=$(pom_property java.release)
  while IFS= read -r folder; do
    if [ "$(jdk_release "$folder")" = "$want" ]; then
      JAVA_HOME=$folder
      export JAVA_HOME
      return 0
    fi
  done < <(jdk_candidates)
  fail "JDK $want が見つかりません（JAVA_HOME、PATH、/usr/lib/jvm、/Library/Java/JavaVirtualMachines、SDKMAN を探しました）。導入方法: Debian/Ubuntu は「sudo apt install openjdk-$want-jdk」（なければ Eclipse Temurin $want）、macOS は「brew install openjdk@$want」、SDKMAN は「sdk install java $want-tem」。別の場所にあるときは JAVA_HOME で指定してください。" \
    "No JDK $want found (looked in JAVA_HOME, PATH, /usr/lib/jvm, /Library/Java/JavaVirtualMachines, SDKMAN). Install it: 'sudo apt install openjdk-$want-jdk' on Debian/Ubuntu (or Eclipse Temurin $want), 'brew install openjdk@$want' on macOS, 'sdk install java $want-tem' with SDKMAN. If it is elsewhere, set JAVA_HOME."
}
