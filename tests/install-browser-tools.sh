#!/usr/bin/env bash
# Installs what tests/FeedbackLog.BrowserTests needs beside the .NET SDK: Debian's Chromium (the shell without windows) and Java, and the Nu HTML checker from npm
# in the version that checker/package-lock.json names. Without them those tests are skipped aloud; where CI=true they fail.
set -euo pipefail
cd "$(dirname "$0")"

sudo=""
[ "$(id -u)" = 0 ] || sudo="sudo"
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends chromium-headless-shell default-jre-headless >/dev/null

cd FeedbackLog.BrowserTests/checker
npm ci --silent
