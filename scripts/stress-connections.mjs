// Ends every database connection of a running server ten times under load, then holds a table that every page writes to.
//   npm run stress:connections
import postgres from "postgres";
import { startPostgresServer } from "./stress/postgres.mjs";
import { Visitor } from "./stress/visitor.mjs";
import { sharedSecrets, startApp, until } from "./testing/app-process.mjs";

const ROUNDS = 10;
const AT_ONCE = 12;
const NORMAL_WITHIN_MS = 10_000;
const HELD_MS = 35_000;
/** One's turn, and then the lock. */
const ANSWERED_WITHIN_MS = 17_000;

const database = await startPostgresServer();
const app = await startApp({ DATABASE_URL: database.url, ...sharedSecrets() });
const outside = postgres(database.url, { max: 1 });
const therapist = new Visitor(app);
await therapist.signInProved("therapist@riverside.example", "short walks most days");
const faults = [];

/** The statuses of a list page, as often at once as told. */
const round = async (page = "/patients") =>
  (await Promise.all(Array.from({ length: AT_ONCE }, () => therapist.send(page)))).map(
    ({ status }) => status,
  );
const isGood = (statuses) => statuses.every((status) => status === 200);

let isOver = false;
const seen = {};
const load = Array.from({ length: 6 }, async () => {
  while (!isOver) {
    const { status } = await therapist.send("/patients");
    seen[status] = (seen[status] ?? 0) + 1;
  }
});
const normalAfterMs = [];
for (let number = 0; number < ROUNDS; number += 1) {
  await outside.unsafe(
    "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and usename = current_user",
  );
  normalAfterMs.push(await until(async () => isGood(await round()), NORMAL_WITHIN_MS));
  for (let again = 0; again < 3; again += 1) {
    const statuses = await round();
    if (!isGood(statuses)) faults.push({ during: "terminated", number, statuses });
  }
  const { status } = await therapist.send("/healthz");
  if (status !== 200) faults.push({ during: "terminated", number, healthz: status });
}
isOver = true;
await Promise.all(load);
console.log(
  JSON.stringify({
    ...{ check: "connections ended", rounds: ROUNDS, normalAfterMs, underLoad: seen, faults: faults.length },
  }),
);
for (const status of Object.keys(seen))
  if (!["200", "503"].includes(status)) faults.push({ during: "terminated", status });

await outside.unsafe("begin");
await outside.unsafe("lock table audit_events in access exclusive mode");
const held = Date.now();
const answers = await Promise.all(
  Array.from({ length: 14 }, async (_, number) => {
    const started = Date.now();
    const answer =
      number % 2
        ? await therapist.send("/patients/export.csv")
        : await therapist.act("createPatientAction", { name: "Wilhelmina Held" });
    return {
      status: answer.status,
      milliseconds: Date.now() - started,
      retryAfter: answer.headers?.get("retry-after"),
    };
  }),
);
const longestMs = Math.max(...answers.map(({ milliseconds }) => milliseconds));
for (const { status, retryAfter } of answers) {
  if (status !== 503 && status !== "refused") faults.push({ during: "held", status });
  if (status === 503 && retryAfter === null) faults.push({ during: "held", lacks: "Retry-After" });
}
if (longestMs > ANSWERED_WITHIN_MS || Date.now() - held > HELD_MS) faults.push({ during: "held", longestMs });
await outside.unsafe("rollback");
const backMs = await until(async () => isGood(await round()), NORMAL_WITHIN_MS);
console.log(
  JSON.stringify({
    check: "held",
    answers: tally(answers),
    longestMs,
    normalAfterMs: backMs,
    faults: faults.length,
  }),
);

function tally(all) {
  const counts = {};
  for (const { status } of all) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

await outside.end();
await app.stop();
await database.stop();
for (const fault of faults.slice(0, 20)) console.error(JSON.stringify(fault));
process.exit(faults.length > 0 ? 1 : 0);
