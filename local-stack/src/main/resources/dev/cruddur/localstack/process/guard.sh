# Reads "watch PID SIGNAL", "forget PID" and "done" from a pipe. At the pipe's end the launcher is gone, and what it
# left is ended: what ends on SIGTERM first, then the databases (SIGINT), so that nobody loses them while at work.
trap '' INT HUP QUIT TERM PIPE

watched=''

without() {
  kept=''
  for entry in $watched; do
    [ "${entry%%:*}" = "$1" ] || kept="$kept $entry"
  done
  watched=$kept
}

anyAlive() {
  for process in "$@"; do
    kill -0 "$process" && return 0
  done
  return 1
}

# end SIGNAL: five seconds for the processes watched under it, then SIGKILL.
end() {
  signal=$1
  set --
  for entry in $watched; do
    [ "${entry#*:}" = "$signal" ] && set -- "$@" "${entry%%:*}"
  done
  [ $# -gt 0 ] || return 0
  kill -s "$signal" "$@"
  tenths=0
  while anyAlive "$@"; do
    [ $tenths -lt 50 ] || kill -s KILL "$@"
    [ $tenths -lt 60 ] || return 0
    sleep 0.1
    tenths=$((tenths + 1))
  done
}

while read -r verb pid signal; do
  case $verb in
    watch) watched="$watched $pid:$signal" ;;
    forget) without "$pid" ;;
    done) exit 0 ;;
  esac
done

end TERM
end INT
