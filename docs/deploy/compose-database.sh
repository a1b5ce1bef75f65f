#!/bin/sh
# The login and the database of docs/operations.md, made by the PostgreSQL image at its first start.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$DATABASE_PASSWORD" --username="${POSTGRES_USER:-postgres}" --dbname=postgres <<'SQL'
CREATE ROLE homestretch LOGIN PASSWORD :'password' CREATEROLE;
CREATE DATABASE homestretch OWNER homestretch ENCODING 'UTF8' TEMPLATE template0;
SQL
