// Two servers on one PostgreSQL: what one has done the other knows at once, and nothing happens twice.
//   npm run stress:processes

import { startPostgresServer } from "./stress/postgres.mjs";
import { ALL_CLEAR, programOf, startedProgram } from "./stress/program.mjs";
import { Visitor } from "./stress/visitor.mjs";
import { sharedSecrets, startApp } from "./testing/app-process.mjs";

const PASSWORD = "short walks most days";
const PUBLICATIONS = 20;
const GUESSES = 200;
const MOST_GUESSES = 10;

const database = await startPostgresServer();
const secrets = sharedSecrets();
const shared = { DATABASE_URL: database.url, ...secrets, TRUST_PROXY: "1" };
// Both at once on an empty database: one of them migrates and seeds, the other waits for it.
const first = await startApp(shared);
const second = await startApp({ ...shared, HOMESTRETCH_ORIGIN: first.origin });
const faults = [];
const expectThat = (is, what) => is || faults.push(what);

const therapist = new Visitor(first);
await therapist.signIn("therapist@riverside.example", PASSWORD);
const there = therapist.at(second);
const { programId } = await startedProgram(therapist);
expectThat(
  (await programOf(there, programId)).status === "saved",
  "a program of one process is not seen by the other",
);

let published = 0;
const versions = new Set();
for (let round = 0; round < PUBLICATIONS; round += 1) {
  const { data } = await programOf(therapist, programId);
  const publication = { programId, revision: data.revision, screening: { answers: ALL_CLEAR } };
  const answers = await Promise.all(
    [therapist, there].map((one) => one.act("publishProgramAction", publication)),
  );
  for (const answer of answers) {
    if (answer.status !== "saved") continue;
    published += 1;
    expectThat(!versions.has(answer.data.version), `version ${answer.data.version} was given twice`);
    versions.add(answer.data.version);
  }
}
console.log(
  JSON.stringify({ check: "publish at once", rounds: PUBLICATIONS, published, versions: versions.size }),
);
expectThat(
  versions.size === published && Math.max(...versions) === published,
  "the versions have a gap or a twin",
);

const saves = [];
for (let round = 0; round < PUBLICATIONS; round += 1) {
  const { data } = await programOf(therapist, programId);
  const save = (title) => ({ programId, revision: data.revision, draft: { ...data.draft, title } });
  const answers = await Promise.all([
    therapist.act("saveDraftAction", save(`one ${round}`)),
    there.act("saveDraftAction", save(`two ${round}`)),
  ]);
  saves.push(
    answers
      .map((answer) => answer.status)
      .sort()
      .join(" and "),
  );
}
console.log(JSON.stringify({ check: "save at once", rounds: saves.length, outcomes: [...new Set(saves)] }));
expectThat(
  saves.every((pair) => pair === "conflict and saved"),
  "two saves on one revision were both taken",
);

// From one address: whoever guesses from many has ten at each.
const guess = (app) =>
  new Visitor(app).signIn("lead@riverside.example", "wrong", { "x-forwarded-for": "10.0.0.1" });
const answers = await Promise.all(
  Array.from({ length: GUESSES }, (_, number) => guess(number % 2 ? first : second)),
);
const evaluated = answers.filter(({ text }) => text.includes("CredentialsSignin")).length;
console.log(JSON.stringify({ check: "guesses at once", sent: GUESSES, processes: 2, evaluated }));
expectThat(evaluated > 0 && evaluated <= MOST_GUESSES, `${evaluated} guesses were evaluated`);

await therapist.send("/sign-out", { method: "POST", body: new URLSearchParams() });
const after = await programOf(there, programId);
expectThat(after.reason === "signed-out", "a session that ended at one process lives at the other");

const statuses = await Promise.all([first.stop(), second.stop()]);
expectThat(
  statuses.every((status) => status === 0),
  `they ended with ${statuses}`,
);
await database.stop();
console.log(JSON.stringify({ check: "processes", faults: faults.length }));
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
