#!/usr/bin/env bash
# Makes what compose.yaml takes as secrets, where it is not there: a password, and settings with it. Usage, in the folder of the
# project: bash docs/examples/compose-secrets.sh
set -euo pipefail
# Users of the containers read these files, and here nobody gets to them.
mkdir -m 700 .secrets
password=$(head -c 32 /dev/urandom | od -An -v -tx1 | tr -d ' \n')
printf '%s' "$password" >.secrets/database-password
printf 'databaseUrl: postgresql://hub:%s@database:5432/agreements_{county}\n' "$password" >.secrets/hub.yaml
chmod 644 .secrets/*
