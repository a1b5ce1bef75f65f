// Measures what sign-in tells about an account: nothing. And counts how many of a thousand guesses at once are looked at.
//   npm run hard:sign-in          300 tries, half of them for accounts that are there
import postgres from "postgres";
import { startPostgresServer } from "./hard/postgres.mjs";
import { Visitor } from "./hard/visitor.mjs";
import { sharedSecrets, startApp } from "./testing/app-process.mjs";

const tries = Number(process.argv[2] ?? 300);
const GUESSES = 1_000;
const MOST_GUESSES = 10;
const MOST_APART_MS = 5;
const KNOWN = "therapist@riverside.example";
const UNKNOWN = "somebody@riverside.example";

const database = await startPostgresServer();
const app = await startApp({ DATABASE_URL: database.url, ...sharedSecrets(), TRUST_PROXY: "1" });
const sql = postgres(database.url, { max: 1 });
const faults = [];

const visitor = new Visitor(app);
const times = { [KNOWN]: [], [UNKNOWN]: [] };
const bodies = new Set();
for (let number = -10; number < tries; number += 1) {
  const email = number % 2 ? KNOWN : UNKNOWN;
  // The counters would stop us after ten.
  await sql`delete from sign_in_attempts`;
  const { csrfToken } = JSON.parse((await visitor.send("/api/auth/csrf")).text);
  const body = new URLSearchParams({
    csrfToken,
    email,
    password: `wrong ${number}`,
    json: "true",
  }).toString();
  const started = performance.now();
  const answer = await visitor.send("/api/auth/callback/credentials", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body,
  });
  if (number < 0) continue;
  times[email].push(performance.now() - started);
  bodies.add(`${answer.status} ${answer.text} ${[...answer.headers.keys()].sort()}`);
}
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const [known, unknown] = [median(times[KNOWN]), median(times[UNKNOWN])];
const apart = Math.abs(known - unknown);
const round = (value) => Math.round(value * 100) / 100;
console.log(
  JSON.stringify({
    check: "sign-in tells nothing",
    tries,
    medianKnownMs: round(known),
    medianUnknownMs: round(unknown),
    apartMs: round(apart),
    differentAnswers: bodies.size,
  }),
);
if (apart > MOST_APART_MS) faults.push(`the medians are ${round(apart)} ms apart`);
if (bodies.size !== 1) faults.push([...bodies].join("\n"));

await sql`delete from sign_in_attempts`;
const guesses = await Promise.all(
  Array.from({ length: GUESSES }, (_, number) =>
    new Visitor(app).signIn(KNOWN, `guess ${number}`, { "x-forwarded-for": `10.${number % 200}.0.1` }),
  ),
);
const evaluated = guesses.filter(({ text }) => text.includes("CredentialsSignin")).length;
const refused = guesses.filter(({ text }) => text.includes("TooManyAttempts")).length;
console.log(JSON.stringify({ check: "guesses at once", sent: GUESSES, evaluated, refused }));
if (evaluated === 0 || evaluated > MOST_GUESSES) faults.push(`${evaluated} guesses were evaluated`);
if (evaluated + refused !== GUESSES)
  faults.push(`${GUESSES - evaluated - refused} guesses had another answer`);

await sql.end();
await app.stop();
await database.stop();
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
