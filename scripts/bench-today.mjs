// One JSON line: how long the queries of the Today page take in a clinic with 5,000 patients, on the embedded engine.
// Measured in processor time, so that other programs on the machine do not count.
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { loadSource } from "./load-source.mjs";

const PATIENTS = 5000;
/** Of them with a link that lives, and with sessions in the last six weeks. */
const WITH_LINK = 3000;
const WITH_LOGS = 1500;
const DAYS_OF_LOGS = 42;
const ROUNDS = 20;
/** For a page: as much as the seven queries that it is made of had each, together. */
const TARGET_MS = 350;

const { openInMemory, migrateDatabase, ClinicScope, listDay } = await loadSource(
  {
    "db/embedded/open": ["openInMemory"],
    "db/migrate": ["migrateDatabase"],
    "db/scope": ["ClinicScope"],
    "db/queries/today": ["listDay"],
  },
  { packagesOutside: true },
);

const handle = await openInMemory();
await migrateDatabase(handle);
const [clinicId, userId] = [randomUUID(), randomUUID()];

/** Five thousand patients, each with a program of its own in some state of its life. */
const SEED = [
  sql`insert into clinics (id, name, phone, country, emergency_number, urgent_line, time_zone)
    values (${clinicId}, 'Large Clinic', '01632 960 001', 'GB', '999', '111', 'Europe/London')`,
  sql`insert into users (id, clinic_id, email, display_name, role, password_hash)
    values (${userId}, ${clinicId}, 'therapist@large.example', 'Therapist', 'therapist', 'none')`,
  sql`insert into patients (clinic_id, name, label)
    select ${clinicId}::uuid, 'Patient ' || n, 'P' || n from generate_series(1, ${PATIENTS}::int) n`,
  sql`insert into programs (clinic_id, patient_id, title, review_on, current_version, published_revision, revision,
      created_by, updated_at)
    select clinic_id, id, 'Program of ' || name, current_date + (row_number() over () % 200 - 60)::int,
      1 + (row_number() over () % 3)::int, 1, case when row_number() over () % 20 = 0 then 2 else 1 end,
      ${userId}::uuid, now() - make_interval(hours => (row_number() over ())::int)
    from patients`,
  sql`insert into program_versions (clinic_id, program_id, number, document, published_by, published_at)
    select clinic_id, id, number, '{"items":[]}', created_by, now() - make_interval(days => 90 - number)
    from programs, generate_series(1, current_version) number`,
  sql`insert into handout_prints (clinic_id, program_id, version_number, warning_text_version, printed_by)
    select clinic_id, id, greatest(1, current_version - (row_number() over () % 10 = 0)::int), '1.0', created_by
    from programs`,
  sql`insert into share_links (clinic_id, program_id, token_hash, expires_at, last_opened_at, created_by, created_at)
    select clinic_id, id, encode(sha256(id::text::bytea), 'hex'),
      now() + make_interval(days => (row_number() over () % 100)::int, hours => 1), now() - interval '3 days',
      created_by, now() - interval '60 days'
    from programs limit ${WITH_LINK}::int`,
  sql`insert into session_logs (id, clinic_id, program_id, version_number, source, link_id, local_date, received_at,
      pain, note, content_hash)
    select gen_random_uuid(), clinic_id, program_id, 1, 'phone', id, current_date - day,
      now() - make_interval(days => day), (3 + (day < 7)::int * (n % 5))::int % 11,
      case when (n + day) % 29 = 0 then 'A note.' else '' end, repeat('0', 64)
    from (select *, row_number() over ()::int n from share_links limit ${WITH_LOGS}::int) links,
      generate_series(0, ${DAYS_OF_LOGS}::int) day
    where (n + day) % 7 < 5 and (n % 12 > 0 or day > 9)`,
  sql`update programs set logs_seen_at = now() - interval '4 days' where current_version > 1`,
  sql`analyze`,
];
for (const statement of SEED) await handle.database.execute(statement);

const actor = { userId, role: "therapist", displayName: "Therapist" };
const scope = ClinicScope.forSession(handle.database, { clinicId, actor });
const today = new Date().toISOString().slice(0, 10);

/** The milliseconds that a page of the day takes, and who is on it. */
async function load(offset) {
  const before = process.cpuUsage();
  const day = await listDay(scope, { today, timeZone: "Europe/London", mine: false, limit: 50, offset });
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, day };
}

async function measure(offset) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push((await load(offset)).ms);
  times.sort((a, b) => a - b);
  const at = (share) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1));
  return { medianMs: at(0.5), p95Ms: at(0.95) };
}

const { day } = await load(0);
const pages = { first: await measure(0), later: await measure(500) };
console.log(
  JSON.stringify({
    patients: PATIENTS,
    logs: Number((await handle.database.execute(sql`select count(*) from session_logs`)).rows[0].count),
    rounds: ROUNDS,
    waiting: day.total,
    pages,
    withinTarget: Object.values(pages).every(({ medianMs }) => medianMs <= TARGET_MS),
  }),
);
await handle.close();
