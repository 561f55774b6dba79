# Finds a JDK and Maven; sourced by ./run and ./verify. POSIX sh.

NEEDED_JDK=25

# Prints the feature version of the JDK in $1, or 0 where there is none.
jdk_version() {
  if [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ]; then
    "$1/bin/java" -XshowSettings:properties -version 2>&1 |
      sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p' | head -n 1 | grep . || echo 0
  else
    echo 0
  fi
}

# Prints the folders in which a JDK may lie, the most wanted first.
jdk_candidates() {
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  if command -v javac >/dev/null 2>&1; then
    javac_file=$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)
    dirname "$(dirname "$javac_file")"
  fi
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$NEEDED_JDK+" 2>/dev/null || true
  fi
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* /usr/local/*jdk* \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* "${HOME:-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ ! -d "$folder" ] || echo "$folder"
  done
}

# Exports JAVA_HOME, or ends with one line that says what to install.
find_jdk() {
  found=$(jdk_candidates | while IFS= read -r folder; do
    if [ "$(jdk_version "$folder")" -ge "$NEEDED_JDK" ]; then
      echo "$folder"
      break
    fi
  done)
  if [ -z "$found" ]; then
    echo "No JDK $NEEDED_JDK or newer found: install one, or set JAVA_HOME to its folder." >&2
    exit 1
  fi
  JAVA_HOME=$found
  export JAVA_HOME
}

# Ends with one line that says what to install, unless Maven is there.
find_maven() {
  if ! command -v mvn >/dev/null 2>&1; then
    echo "Maven not found: install Maven 3.8.6 or newer." >&2
    exit 1
  fi
  # Maven's own libraries on a new JDK warn of things that nobody here can change.
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
  export MAVEN_OPTS
}

# Whether a packaged part is missing or older than what it is made of.
needs_build() {
  stamp="$1/target/packaged"
  [ -f "$stamp" ] || return 0
  for part in local-stack/target/local-stack.jar api-service/target/quarkus-app/quarkus-run.jar \
    notifier-service/target/quarkus-app/quarkus-run.jar; do
    [ -f "$1/$part" ] || return 0
  done
  newer=$(find "$1/pom.xml" "$1/openapi.yaml" "$1/docs" "$1/shared-model" "$1/wording" "$1/local-stack" "$1/api-service" "$1/notifier-service" \
    \( -name target -prune \) -o \( -type f -newer "$stamp" -print \) | head -n 1)
  [ -n "$newer" ]
}

# Packages what ./run starts, without tests; shows the log only where it fails.
build_quietly() {
  mkdir -p "$1/target"
  log="$1/target/build.log"
  (cd "$1" && mvn --batch-mode --no-transfer-progress package -DskipTests \
    -pl shared-model,wording,local-stack,api-service,notifier-service >"$log" 2>&1) &
  build=$!
  trap 'kill $build 2>/dev/null; exit 130' INT TERM
  while kill -0 $build 2>/dev/null; do
    sed -n 's/^\[INFO\] Building \(Article 28.*\) [0-9].*/  \1/p' "$log" | tail -n +"$((${told:-0} + 1))"
    told=$(grep -c '^\[INFO\] Building Article 28' "$log" || true)
    sleep 1
  done
  trap - INT TERM
  if ! wait $build; then
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
    echo "The build failed; its log is $log" >&2
    exit 1
  fi
  touch "$1/target/packaged"
}
