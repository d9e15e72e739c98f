#!/usr/bin/env bash
# Each plug-in, installed alone with the library in a clean environment, passes its own tests.
set -euo pipefail
cd "$(dirname "$0")/.."

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
python3 -m venv "$home"
"$home/bin/pip" install -q ".[testing]"

for folder in plugins/*/; do
    package=foreign-affairs-rules-$(basename "$folder" | tr _ -)
    "$home/bin/pip" install -q "./$folder"
    echo "+ $package alone"
    (cd "$folder" && "$home/bin/python" -m pytest -q -p no:cacheprovider)
    "$home/bin/pip" uninstall -q -y "$package"
done
