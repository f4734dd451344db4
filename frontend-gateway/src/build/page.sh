#!/bin/sh
# Builds or checks the page, Cruddur's and trace-viewer's own, for Maven. Run in web/. What is up to date is left alone.
set -eu

newer_than() {
    [ ! -e "$1" ] || [ -n "$(find . \( -name node_modules -o -name dist \) -prune -o -type f -newer "$1" -print | head -n 1)" ]
}

if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    npm ci --no-progress --loglevel=error
fi
case "$1" in
    build)
        if newer_than dist/viewer/viewer.html; then
            npm run --silent build
            # Their names carry a hash: without this, each build would leave its files to the next.
            rm -rf ../target/classes/public ../../trace-viewer/target/classes/public
        fi
        ;;
    check) npm run --silent check ;;
esac
