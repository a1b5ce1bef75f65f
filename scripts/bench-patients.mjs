// One JSON line: how long the list of patients and the look for likely doubles take in a clinic with 20,000 patients, on
// the embedded engine. Measured in processor time, so that other programs on the machine do not count.
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { loadSource } from "./load-source.mjs";

const PATIENTS = 20_000;
const ROUNDS = 20;
/** For a page of the list, searched or not, and for the doubles of one person. */
const TARGET_MS = 150;

const source = await loadSource(
  {
    "db/embedded/open": ["openInMemory"],
    "db/migrate": ["migrateDatabase"],
    "db/scope": ["ClinicScope", "OperatorScope"],
    "db/seed/fill-search-text": ["fillSearchText"],
    "db/queries/patients": ["listPatients"],
    "db/queries/patient-doubles": ["findLikelyDoubles"],
  },
  { packagesOutside: true },
);
const { openInMemory, migrateDatabase, ClinicScope, OperatorScope, fillSearchText } = source;
const { listPatients, findLikelyDoubles } = source;

const handle = await openInMemory();
await migrateDatabase(handle);
const [clinicId, userId] = [randomUUID(), randomUUID()];
const SEED = [
  sql`insert into clinics (id, name, phone, country, emergency_number, urgent_line, time_zone)
    values (${clinicId}, 'Large Clinic', '01632 960 001', 'GB', '999', '111', 'Europe/London')`,
  sql`insert into users (id, clinic_id, email, display_name, role, password_hash)
    values (${userId}, ${clinicId}, 'therapist@large.example', 'Therapist', 'therapist', 'none')`,
  sql`insert into patients (clinic_id, name, label, birth_year, phone, reference)
    select ${clinicId}::uuid, 'Siobhán ' || md5(n::text) || ' O’Neill', 'P' || n, 1930 + n % 80,
      '01632 ' || lpad(n::text, 6, '0'), 'RP-' || lpad(n::text, 5, '0')
    from generate_series(1, ${PATIENTS}::int) n`,
  sql`insert into programs (clinic_id, patient_id, title, current_version, revision, created_by, updated_at)
    select clinic_id, id, 'Program', 1, 1, ${userId}::uuid, now() - make_interval(hours => (row_number() over ())::int)
    from patients`,
];
for (const statement of SEED) await handle.database.execute(statement);

async function took(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const fillMs = await took(() => fillSearchText(OperatorScope.forSetUp(handle.database)));
await handle.database.execute(sql`analyze`);
const actor = { userId, role: "therapist", displayName: "Therapist" };
const scope = ClinicScope.forSession(handle.database, { clinicId, actor });
const days = { from: "2026-11-03", to: "2026-11-30" };

const CASES = {
  "the list": () => listPatients(scope, { days }),
  "a rare word": () => listPatients(scope, { days, search: "RP-19999" }),
  "two words of everybody": () => listPatients(scope, { days, search: "o'neill SIOBHAN" }),
  "a year": () => listPatients(scope, { days, search: "1961" }),
  nobody: () => listPatients(scope, { days, search: "nobody nowhere" }),
  doubles: () => findLikelyDoubles(scope, { name: "Siobhan O'Neil", birthYear: 1961, reference: "RP-00147" }),
};

const queries = {};
for (const [name, work] of Object.entries(CASES)) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await took(work));
  times.sort((a, b) => a - b);
  const at = (share) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1));
  queries[name] = { medianMs: at(0.5), p95Ms: at(0.95) };
}
const withinTarget = Object.values(queries).every(({ medianMs }) => medianMs <= TARGET_MS);
console.log(
  JSON.stringify({ patients: PATIENTS, rounds: ROUNDS, fillMs: Math.round(fillMs), queries, withinTarget }),
);
await handle.close();
