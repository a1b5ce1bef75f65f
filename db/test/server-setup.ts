import { randomBytes, randomUUID } from "node:crypto";
import type { TestProject } from "vitest/node";
import type { DatabaseHandle } from "../client";
import { migrateDatabase } from "../migrate";
import { OperatorScope } from "../scope";
import { LIBRARY_TEXTS } from "../seed/library-content";
import { seedLibrary } from "../seed/seed-library";
import { openServer } from "../server/server";
import { runOnServer } from "./database";
import { onceARun } from "./once-a-run";
import { findPostgresBinaries } from "./postgres-binaries";
import { startPostgres, type TemporaryServer } from "./postgres-server";

/** Finds or starts a server, and makes the templates that test files copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { value, end } = await onceARun("server templates", makeTemplates);
  project.provide("serverUrl", value.serverUrl);
  project.provide("templates", value.templates);
  return end;
}

async function makeTemplates() {
  const server = await openTestServer();
  const version = await versionOf(server.url);
  console.log(`Database tests run on PostgreSQL ${version}`);
  const migrated = await makeTemplate(server.url, "template0", migrateDatabase);
  const seeded = await makeTemplate(server.url, migrated, ({ database }) =>
    seedLibrary(OperatorScope.forSetUp(database), LIBRARY_TEXTS),
  );
  return {
    value: { serverUrl: server.url, templates: { migrated, seeded } },
    end: async () => {
      for (const name of [seeded, migrated])
        await runOnServer(server.url, `drop database ${name} with (force)`);
      await server.stop();
    },
  };
}

/** A database like another one, with something done to it, for test files to copy. */
async function makeTemplate(
  serverUrl: string,
  like: string,
  prepare: (handle: DatabaseHandle) => Promise<unknown>,
): Promise<string> {
  const name = `homestretch_template_${randomUUID().replaceAll("-", "")}`;
  await runOnServer(serverUrl, `create database ${name} template ${like}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const handle = openServer(url.href, 1);
  await prepare(handle);
  await handle.close();
  return name;
}

async function openTestServer(): Promise<TemporaryServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const binaries = findPostgresBinaries();
  if (!binaries) {
    throw new Error(
      "No PostgreSQL found: install it (Debian: apt-get install postgresql) or set TEST_DATABASE_URL to a server " +
        "whose user may create databases and roles.",
    );
  }
  const server = await startPostgres(binaries);
  return { ...server, url: await createOwner(server.url) };
}

/** An ordinary owner instead of the superuser: what works for it works on any hosted server. */
async function createOwner(superuserUrl: string): Promise<string> {
  const url = new URL(superuserUrl);
  url.username = "homestretch_owner";
  url.password = randomBytes(18).toString("base64url");
  await runOnServer(
    superuserUrl,
    `create role ${url.username} login createdb createrole password '${url.password}'`,
  );
  return url.href;
}

async function versionOf(url: string): Promise<string> {
  const [row] = await runOnServer(url, "show server_version");
  return String(row?.server_version ?? "of unknown version");
}
