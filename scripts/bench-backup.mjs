// One JSON line: how long a whole backup takes in a clinic with many session logs, written, sealed and read back, how
// large the file is, and how much memory it takes beside the database. On the embedded engine.
//   npm run bench:backup [-- --logs=1000000]
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { loadSource } from "./load-source.mjs";

const asked = process.argv.find((one) => one.startsWith("--logs="));
const LOGS = Number(asked?.split("=")[1] ?? 100_000);
const PATIENTS = 1000;
const LOOK_EVERY_MS = 100;
const MEGABYTE = 1_000_000;

const { openInMemory, migrateDatabase, writeBackup } = await loadSource(
  {
    "db/embedded/open": ["openInMemory"],
    "db/migrate": ["migrateDatabase"],
    "db/backup/write-backup": ["writeBackup"],
  },
  { packagesOutside: true },
);

const handle = await openInMemory();
await migrateDatabase(handle);
const [clinicId, userId] = [randomUUID(), randomUUID()];
const SEED = [
  sql`insert into clinics (id, name, phone, country, emergency_number, urgent_line, time_zone)
    values (${clinicId}, 'Large Clinic', '01632 960 001', 'GB', '999', '111', 'Europe/London')`,
  sql`insert into users (id, clinic_id, email, display_name, role, password_hash)
    values (${userId}, ${clinicId}, 'therapist@large.example', 'Therapist', 'therapist', 'none')`,
  sql`insert into patients (clinic_id, name, label)
    select ${clinicId}::uuid, 'Patient ' || n, 'P' || n from generate_series(1, ${PATIENTS}::int) n`,
  sql`insert into programs (clinic_id, patient_id, title, current_version, published_revision, created_by)
    select clinic_id, id, 'Program of ' || name, 1, 1, ${userId}::uuid from patients`,
  sql`insert into program_versions (clinic_id, program_id, number, document, published_by)
    select clinic_id, id, 1, '{"items":[]}', created_by from programs`,
  sql`insert into share_links (clinic_id, program_id, token_hash, expires_at, created_by)
    select clinic_id, id, encode(sha256(id::text::bytea), 'hex'), now() + interval '90 days', created_by from programs`,
  sql`insert into session_logs (id, clinic_id, program_id, version_number, source, link_id, local_date, received_at,
      pain, note, content_hash)
    select gen_random_uuid(), clinic_id, program_id, 1, 'phone', id, current_date - day, now() - make_interval(days => day),
      day % 11, case when day % 29 = 0 then 'A note about how it went.' else '' end, repeat('0', 64)
    from share_links, generate_series(1, ${LOGS / PATIENTS}::int) day`,
];
for (const statement of SEED) await handle.database.execute(statement);

const folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-bench-backup-"));
const file = path.join(folder, "all.backup");
const before = process.memoryUsage.rss();
let most = before;
const looking = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, LOOK_EVERY_MS);
const started = performance.now();
const { rows } = await writeBackup(handle, {
  ...{ file, passphrase: "a passphrase of the trial", secrets: {}, createdAt: new Date() },
});
const seconds = (performance.now() - started) / 1000;
clearInterval(looking);
console.log(
  JSON.stringify({
    ...{ bench: "backup", logs: rows.session_logs, seconds: Number(seconds.toFixed(1)) },
    fileMB: Number((statSync(file).size / MEGABYTE).toFixed(1)),
    extraMemoryMB: Math.round((most - before) / MEGABYTE),
  }),
);
rmSync(folder, { recursive: true });
await handle.close();
