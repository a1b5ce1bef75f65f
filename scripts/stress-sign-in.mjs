// Measures what sign-in tells about an account: nothing. Counts how many of many guesses at once are looked at, and whether
// the owner gets in meanwhile.
//   npm run stress:sign-in          300 tries, half of them for accounts that are there
import postgres from "postgres";
import { startPostgresServer } from "./stress/postgres.mjs";
import { Visitor } from "./stress/visitor.mjs";
import { sharedSecrets, startApp } from "./testing/app-process.mjs";

const tries = Number(process.argv[2] ?? 300);
const GUESSES = 1_000;
const MOST_GUESSES = 10;
const MOST_APART_MS = 5;
const KNOWN = "therapist@riverside.example";
const PASSWORD = "short walks most days";
const MANY_ADDRESSES = 20;
const MANY_GUESSES = 300;
/** Of the owner, meanwhile: with a browser that has signed in before, and with one that waits for what guesses at the account wait. */
const KNOWN_WITHIN_MS = 3_000;
const STRANGE_WITHIN_MS = 15_000;
const UNKNOWN = "somebody@riverside.example";

const database = await startPostgresServer();
const app = await startApp({ DATABASE_URL: database.url, ...sharedSecrets(), TRUST_PROXY: "1" });
const client = postgres(database.url, { max: 1 });
const faults = [];

const visitor = new Visitor(app);
const times = { [KNOWN]: [], [UNKNOWN]: [] };
const bodies = new Set();
for (let number = -10; number < tries; number += 1) {
  const email = number % 2 ? KNOWN : UNKNOWN;
  // The counters would stop us after ten.
  await client`delete from sign_in_attempts`;
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

/** So many wrong passwords at once; how each was answered. */
async function guessAtOnce(count, addressOf) {
  await client`delete from sign_in_attempts`;
  const started = performance.now();
  const answers = await Promise.all(
    Array.from({ length: count }, (_, number) =>
      new Visitor(app).signIn(KNOWN, `guess ${number}`, { "x-forwarded-for": addressOf(number) }),
    ),
  );
  const evaluated = answers.filter(({ text }) => text.includes("CredentialsSignin")).length;
  const refused = answers.filter(({ text }) => text.includes("TooManyAttempts")).length;
  const sentAway = answers.filter(({ status, text }) => status === 503 && text.includes("Busy")).length;
  const others = count - evaluated - refused - sentAway;
  if (others > 0) faults.push(`${others} guesses had another answer`);
  return { sent: count, evaluated, refused, sentAway, seconds: round((performance.now() - started) / 1000) };
}

const alone = await guessAtOnce(GUESSES, () => "10.0.0.1");
console.log(JSON.stringify({ check: "guesses at once from one address", ...alone }));
if (alone.evaluated === 0 || alone.evaluated > MOST_GUESSES)
  faults.push(`${alone.evaluated} guesses from one address were evaluated`);

/** How long the owner takes to get in, in milliseconds; told that there is a crowd, people try again. */
async function entry(visitor, address, withinMs) {
  const started = performance.now();
  let answer;
  do answer = await visitor.signIn(KNOWN, PASSWORD, { "x-forwarded-for": address });
  while (answer.status === 503 && performance.now() - started < withinMs);
  const milliseconds = Math.round(performance.now() - started);
  if (answer.status !== 200) faults.push(`the owner was answered ${answer.status}: ${answer.text}`);
  if (milliseconds > withinMs) faults.push(`the owner waited ${milliseconds} ms`);
  return milliseconds;
}

// Every address of an IPv6 network is the same one.
const network = await guessAtOnce(200, (number) => `2001:db8:1:2::${number.toString(16)}`);
console.log(JSON.stringify({ check: "guesses at once from one IPv6 network", ...network }));
if (network.evaluated === 0 || network.evaluated > MOST_GUESSES)
  faults.push(`${network.evaluated} guesses from one network were evaluated`);

// From many addresses each has its ten and waits for them, and the owner gets in while they are at it.
const own = new Visitor(app);
await own.signIn(KNOWN, PASSWORD, { "x-forwarded-for": "198.51.100.8" });
const many = guessAtOnce(MANY_GUESSES, (number) => `10.0.${number % MANY_ADDRESSES}.1`);
await new Promise((resolve) => setTimeout(resolve, 1_000));
const [knownMs, strangeMs] = await Promise.all([
  entry(own, "198.51.100.8", KNOWN_WITHIN_MS),
  entry(new Visitor(app), "198.51.100.9", STRANGE_WITHIN_MS),
]);
const spread = await many;
const counters = Number((await client`select count(*) from sign_in_attempts`)[0].count);
console.log(
  JSON.stringify({
    ...{ check: "guesses at once from many addresses", addresses: MANY_ADDRESSES, ...spread },
    ...{ knownMs, strangeMs, counters },
  }),
);
if (spread.evaluated > MANY_ADDRESSES * MOST_GUESSES)
  faults.push(`${spread.evaluated} guesses from ${MANY_ADDRESSES} addresses were evaluated`);
if (counters > 2 * MANY_ADDRESSES + 10) faults.push(`${counters} counters are kept`);

await client.end();
await app.stop();
await database.stop();
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
