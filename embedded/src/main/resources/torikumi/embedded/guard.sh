# Runs a command that must not outlive the JVM which started it: our standard input is a pipe from that JVM, and when
# it closes - in order, or because the JVM was killed - the command is stopped with all its children.
#   $1     TERM for the command's whole process group, INT for the command alone (PostgreSQL's fast shutdown)
#   $2     folder to remove when the command has ended, or empty
#   $3...  the command
set -m # every job gets its own process group: Ctrl-C in the terminal reaches only the JVM, which stops us in order
signal=$1
remove=$2
shift 2
# The log is the command's alone: this shell would remark there on the end of a job, even of one that ends at once.
exec 3<&0 </dev/null 4>&2 2>/dev/null

"$@" 2>&4 3<&- 4>&- &
child=$!
exec 4>&-
if [ "$signal" = INT ]; then target=$child; else target=-$child; fi
trap 'kill -s "$signal" -- "$target"' TERM INT HUP

{
  cat <&3 >/dev/null
  kill -s "$signal" -- "$target"
  for _ in $(seq 100); do
    kill -0 "$child" || exit 0
    sleep 0.2
  done
  kill -s KILL -- "-$child"
} &
watcher=$!
exec 3<&-

wait "$child"
status=$?
while kill -0 "$child"; do # a signal to this shell ended the waiting, not the command
  wait "$child"
  status=$?
done
kill -s KILL -- "-$child" "-$watcher"
[ -z "$remove" ] || rm -rf -- "$remove"
exit "$status"
