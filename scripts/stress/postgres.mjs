import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { loadSource } from "../load-source.mjs";

/** A PostgreSQL server of our own for a trial, with a database and an owner as docs/operations.md has them. */
export async function startPostgresServer() {
  const { startPostgres, findPostgresBinaries } = await loadSource(
    {
      "db/test/postgres-server": ["startPostgres"],
      "db/test/postgres-binaries": ["findPostgresBinaries"],
    },
    { packagesOutside: true },
  );
  const binaries = findPostgresBinaries();
  if (!binaries) throw new Error("There is no PostgreSQL on this machine: apt-get install postgresql.");
  const server = await startPostgres(binaries);
  return { ...server, url: await makeDatabase(server.url) };
}

/** The owner is no superuser: whatever a release needs, it must do with no more than this. */
async function makeDatabase(serverUrl) {
  const password = randomBytes(18).toString("base64url");
  const client = postgres(serverUrl, { max: 1 });
  await client.unsafe(`CREATE ROLE homestretch LOGIN PASSWORD '${password}' CREATEROLE`);
  await client.unsafe("CREATE DATABASE homestretch OWNER homestretch ENCODING 'UTF8' TEMPLATE template0");
  await client.end();
  const url = new URL(serverUrl);
  Object.assign(url, { username: "homestretch", password, pathname: "/homestretch" });
  return url.href;
}
