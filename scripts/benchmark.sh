# Runs a benchmark over the packaged product; sourced by the scripts/benchmark-*. POSIX sh.

. "$root/scripts/toolchain.sh"

# Ends what runs, and removes its data.
end_benchmark() {
  if [ -n "$benchmark" ]; then
    kill "$benchmark" 2>/dev/null || true
    wait "$benchmark" || true
  fi
  rm -rf "$home"
}

# Builds what is needed, and runs the class $1 of the system tests over a folder of its own; the
# other arguments go to it.
run_benchmark() {
  class=$1
  shift
  find_jdk
  find_maven
  if needs_build "$root"; then
    echo "Building ..." >&2
    build_quietly "$root" >&2
  fi
  (cd "$root" && mvn --batch-mode --no-transfer-progress -q test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/test-classpath)
  benchmark=
  home=$(mktemp -d)
  trap end_benchmark EXIT
  trap 'exit 130' INT TERM
  "$JAVA_HOME/bin/java" "-Darticle28.root=$root" \
    -cp "$root/system-tests/target/test-classes:$(cat "$root/system-tests/target/test-classpath")" \
    "org.article28.system.benchmark.$class" "$home" "$@" &
  benchmark=$!
  wait "$benchmark"
}
