# Runs a command, and ends it when standard input ends: when the parent ended, was killed, or closed the pipe.
# $1 pid file, $2 signal that asks the command to end, $3 its log; the rest is the command. Prints the pid of the command.
pid_file=$1 signal=$2 log=$3
shift 3
# Ctrl-C and a closed terminal reach every process; the parent alone decides in which order they end.
trap '' INT QUIT HUP
# TERM may be sent to all processes at once too. It is caught until the command has started, since the command would
# inherit it if it were ignored and could then never be asked to end; the watcher inherits that it is ignored.
trap : TERM
exec 3<&0
"$@" </dev/null >"$log" 2>&1 3<&- &
child=$!
trap '' TERM
echo "$child" >"$pid_file"
echo "$child"
(
  while read -r _; do :; done <&3
  kill -s "$signal" "$child"
  seconds=0
  while [ "$seconds" -lt 10 ] && kill -0 "$child"; do
    sleep 1
    seconds=$((seconds + 1))
    # What came between fork and exec of the command was caught by the shell that became it, and is lost.
    [ "$seconds" -gt 1 ] || kill -s "$signal" "$child"
  done
  kill -s KILL "$child"
) >/dev/null 2>&1 &
watcher=$!
exec 3<&- >/dev/null
wait "$child"
status=$?
{
  kill -s KILL "$watcher"
  wait "$watcher"
} 2>/dev/null
rm -f "$pid_file"
exit "$status"
