// Upgrades the database of an older release as npm start does it, and goes back: on the embedded store and on PostgreSQL.
//   npm run stress:upgrade
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { loadSource } from "./load-source.mjs";
import { startPostgresServer } from "./stress/postgres.mjs";
import { sharedSecrets, startApp } from "./testing/app-process.mjs";

const ROOT = path.resolve(import.meta.dirname, "..");
/** As many as the first release had. */
const MIGRATIONS_THEN = 9;
const REFUSAL = /Nothing was upgraded: the backup that comes before it could not be written to/;

const { openEmbedded, openServer, applyMigrations, listMigrations } = await loadSource(
  {
    "db/embedded/open": ["openEmbedded"],
    "db/server/server": ["openServer"],
    "db/migrate": ["applyMigrations", "listMigrations"],
  },
  { packagesOutside: true },
);
const place = mkdtempSync(path.join(os.tmpdir(), "homestretch-upgrade-"));
const server = await startPostgresServer();
const faults = [];
const engines = {
  embedded: { DATABASE_URL: "" },
  PostgreSQL: { DATABASE_URL: server.url, ...sharedSecrets() },
};
for (const [engine, its] of Object.entries(engines)) {
  const data = path.join(place, engine);
  mkdirSync(data);
  await rehearse(engine, { ...its, HOMESTRETCH_DATA: data, BACKUP_DIR: "" }, () =>
    its.DATABASE_URL ? openServer(its.DATABASE_URL, 1) : openEmbedded(path.join(data, "database")),
  );
}
await server.stop();
rmSync(place, { recursive: true });
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

async function rehearse(engine, settings, open) {
  const expect = (claim, isTrue) => isTrue || faults.push(`${engine}: ${claim}`);
  const inDatabase = async (work) => {
    const handle = await open();
    const result = await work(handle.database);
    await handle.close();
    return result;
  };
  await inDatabase(leaveOldRelease);
  // A file is in the way of the folder.
  const backups = path.join(settings.HOMESTRETCH_DATA, "backups");
  writeFileSync(backups, "");
  const refusal = await startApp(settings).then(
    (app) => app.stop().then(() => "It started."),
    ({ message }) => message,
  );
  expect(`a start without its backup is refused: ${refusal}`, REFUSAL.test(refusal));
  expect("it ends with status 1", refusal.includes("status 1"));
  expect("the schema stays as it was", (await inDatabase(schemaOf)) === MIGRATIONS_THEN);

  rmSync(backups);
  const started = performance.now();
  const app = await startApp(settings);
  const upgradeMs = Math.round(performance.now() - started);
  expect("the start names the backup", app.printed.includes(backups));
  await app.stop();
  expect("the schema is this release's", (await inDatabase(schemaOf)) === listMigrations().length);
  const files = readdirSync(backups);
  expect(`one backup: ${files}`, files.length === 1);

  await inDatabase((database) =>
    asOperator(database, sql`update clinics set name = 'Changed since' where name = 'Riverside'`),
  );
  const back = await command("restore.mjs", [path.join(backups, files[0]), "--replace"], settings);
  expect(`it is brought back, without a passphrase typed: ${back.text}`, back.code === 0);
  const names = await inDatabase((database) => asOperator(database, sql`select name from clinics`));
  expect("the records are those of before", JSON.stringify(names).includes("Riverside"));
  expect("and no others", !JSON.stringify(names).includes("Changed since"));
  const again = await startApp(settings);
  await again.stop();
  expect("no further backup is made", readdirSync(backups).length === 1);
  console.log(JSON.stringify({ check: "upgrade and back", engine, upgradeMs, faults: faults.length }));
}

async function leaveOldRelease(database) {
  await database.transaction((transaction) =>
    applyMigrations(transaction, listMigrations().slice(0, MIGRATIONS_THEN)),
  );
  await asOperator(
    database,
    sql`insert into clinics (id, name, phone, country, emergency_number, urgent_line, time_zone)
      values (${randomUUID()}, 'Riverside', '01632 960 000', 'GB', '999', 'NHS 111', 'Europe/London')`,
  );
}

async function schemaOf(database) {
  const [found] = rowsOf(await database.execute(sql`select count(*) from homestretch.migrations`));
  return Number(found.count);
}

function asOperator(database, statement) {
  return database.transaction(async (transaction) => {
    await transaction.execute(sql`select set_config('role', 'homestretch_operator', true)`);
    return rowsOf(await transaction.execute(statement));
  });
}

function rowsOf(result) {
  return Array.isArray(result) ? [...result] : result.rows;
}

function command(script, args, settings) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(ROOT, "scripts", script), ...args], {
      env: { ...process.env, ...settings },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        text += chunk;
      });
    child.once("close", (code) => resolve({ code, text }));
  });
}
