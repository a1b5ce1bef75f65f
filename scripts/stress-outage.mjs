// Takes the database away from a running server under load and gives it back; then stops the server under load.
//   npm run stress:outage           an outage of 20 s
//   npm run stress:outage -- 60     of a minute
import { setTimeout as pause } from "node:timers/promises";
import { startPostgresServer } from "./stress/postgres.mjs";
import { Visitor } from "./stress/visitor.mjs";
import { sharedSecrets, startApp, until } from "./testing/app-process.mjs";

const seconds = Number(process.argv[2] ?? 20);
const EMAIL = "therapist@riverside.example";
const PASSWORD = "short walks most days";
const NORMAL_WITHIN_MS = 10_000;
const STOP_WITHIN_MS = 10_000;

const database = await startPostgresServer();
const app = await startApp({ DATABASE_URL: database.url, ...sharedSecrets() });
const therapist = new Visitor(app);
await therapist.signIn(EMAIL, PASSWORD);
const PAGES = ["/today", "/patients?q=Featherstonehaugh", "/templates", "/library"];
/** On a page, in what a page says to its script, and in a sentence. */
const SHOWN_REFERENCE =
  /data-dgst="([^"]+)"|\\?"digest\\?":\\?"([^"\\]+)|Reference number (?:<[^>]*>)*([0-9a-f-]{8,36})/g;
const faults = [];

// In its last moments the server still believes that the database is there: some of these pages fail on their own.
let isDown = false;
const failed = [];
const askOn = async (page) => {
  while (!isDown) failed.push(await therapist.send(page));
};
const asking = Promise.all([...PAGES, ...PAGES].map(askOn));
await database.goDown();
isDown = true;
await asking;
const during = Date.now();
const references = failed.flatMap(({ text }) =>
  [...text.matchAll(SHOWN_REFERENCE)].map((match) => match[1] ?? match[2] ?? match[3]),
);
const unknown = references.filter((reference) => !app.printed.includes(`":"${reference}"`));
for (const reference of unknown) faults.push({ during: "outage", notInTheLog: reference });
console.log(
  JSON.stringify({
    ...{ check: "reference numbers", answers: tally(failed.map(({ status }) => status)) },
    ...{ shown: references.length, notInTheLog: unknown.length },
  }),
);

function tally(statuses) {
  const counts = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

const seen = {};
while (Date.now() - during < seconds * 1000) {
  const answers = await Promise.all([
    ...PAGES.map((page) => therapist.send(page)),
    therapist.send("/healthz"),
    therapist
      .act("createPatientAction", { name: "Wilhelmina Featherstonehaugh" })
      .then(({ status }) => ({ status })),
  ]);
  for (const { status, headers } of answers) {
    seen[status] = (seen[status] ?? 0) + 1;
    const early = Date.now() - during < 1000;
    if (String(status) !== "503" && !early) faults.push({ during: "outage", status });
    if (status === 503 && headers && !headers.has("retry-after"))
      faults.push({ during: "outage", lacks: "Retry-After" });
  }
  await pause(100);
}
if (app.child.exitCode !== null) faults.push({ during: "outage", ended: app.child.exitCode });

const sessionAlive = async () => (await therapist.send("/patients")).text.includes("Anna Marsh");
await database.comeBack();
const back = await until(sessionAlive, NORMAL_WITHIN_MS);
console.log(
  JSON.stringify({ check: "outage", seconds, answers: seen, normalAfterMs: back, faults: faults.length }),
);

const underWay = [...PAGES, ...PAGES, ...PAGES].map((page) =>
  therapist.send(page).catch((error) => ({ status: error.cause?.code ?? "lost" })),
);
await pause(150);
const stopping = Date.now();
const status = await app.stop();
const stoppedMs = Date.now() - stopping;
const finished = (await Promise.all(underWay)).map((answer) => answer.status);
if (finished.some((answer) => answer !== 200)) faults.push({ during: "stop", finished });
if (status !== 0 || stoppedMs > STOP_WITHIN_MS) faults.push({ during: "stop", status, stoppedMs });
console.log(JSON.stringify({ check: "stop", status, stoppedMs, underWay: finished }));

const lines = app.printed.slice(app.printed.indexOf("Stop it with Ctrl-C.")).split("\n").slice(1);
const notJson = lines.filter((line) => line !== "" && !line.startsWith("{") && !/^Stopp/.test(line));
const words = lines.filter((line) =>
  /Featherstonehaugh|Anna Marsh|select |insert |params|Failed query/i.test(line),
);
for (const line of [...notJson, ...words].slice(0, 5))
  faults.push({ during: "log", line: line.slice(0, 300) });
console.log(
  JSON.stringify({ check: "log", lines: lines.length, notJson: notJson.length, withText: words.length }),
);
await database.stop();
for (const fault of faults.slice(0, 20)) console.error(JSON.stringify(fault));
process.exit(faults.length > 0 ? 1 : 0);
