// Measures how long everybody else waits while somebody floods the server with fields: the longest answer of /healthz.
//   npm run stress:flood            each flood five times, from a stranger and from a member of staff
//   npm run stress:flood -- 20      as often as told

import path from "node:path";
import { floods } from "./stress/floods.mjs";
import { Visitor } from "./stress/visitor.mjs";
import { startServer } from "./testing/server.mjs";

const rounds = Number(process.argv[2] ?? 5);
const MOST_MS = 100;
const EVERY_MS = 5;
const server = await startServer(path.resolve(import.meta.dirname, ".."));
const app = { ...server, address: server.origin };
const stranger = new Visitor(app);
const therapist = new Visitor(app);
await therapist.signIn("therapist@riverside.example", "short walks most days");
const faults = [];

// What the framework does once in its life, such as loading a page's code, is no flood.
for (const [visitor, action] of [
  [stranger, "openLinkAction"],
  [therapist, "createPatientAction"],
])
  for (const flood of floods(1)) await visitor.flood(flood, action);

for (const [who, visitor, action] of [
  ["stranger", stranger, "openLinkAction"],
  ["therapist", therapist, "createPatientAction"],
]) {
  for (const flood of floods()) {
    const waits = [];
    const statuses = new Set();
    for (let round = 0; round < rounds; round += 1) {
      const { longest, status } = await during(() => visitor.flood(flood, action));
      waits.push(longest);
      statuses.add(status);
    }
    const [longest, ...rest] = waits.map(Math.round).sort((one, other) => other - one);
    console.log(
      JSON.stringify({
        check: "flood",
        who,
        flood: flood.name,
        bytes: flood.body.length,
        statuses: [...statuses],
        longestWaitMs: longest,
        medianWaitMs: rest[Math.floor(rest.length / 2)] ?? longest,
      }),
    );
    if (longest > MOST_MS) faults.push(`${flood.name} by a ${who}: others waited ${longest} ms`);
  }
}
await server.stop();
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

/** Asks for the health again and again while something else is under way; answers how long one of these took at most. */
async function during(work) {
  let under = true;
  let longest = 0;
  const look = async () => {
    while (under) {
      const started = performance.now();
      await (await fetch(`${server.origin}/healthz`)).text();
      longest = Math.max(longest, performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  };
  const looking = look();
  const { status } = await work();
  under = false;
  await looking;
  return { longest, status };
}
