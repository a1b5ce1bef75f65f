import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { startApp } from "../testing/app-process.mjs";
import { Visitor } from "./visitor.mjs";

const LIMITS = { grownMb: 300, p99Ms: 1_000 };
const EVERY_MS = 20;
const ADMIN = ["lead@riverside.example", "short walks most days"];

/**
 * Sends files to an action of a server of its own, and looks: nothing is written, no answer is a fault of ours, the server
 * grows by no more than 300 MB, and nobody else waits for more than a second. Ends the process with what was found.
 * `prepare` may look the server up first and answers the fields that go along.
 */
export async function tryUploads({ check, action, files, prepare = async () => ({}), shows }) {
  const data = await mkdtemp(path.join(os.tmpdir(), `homestretch-${check}-`));
  const app = await startApp({ HOMESTRETCH_DATA: data, DATABASE_URL: undefined });
  const admin = new Visitor(app);
  await admin.signInProved(...ADMIN);
  const fields = await prepare(admin);
  const shown = async () =>
    (await Promise.all(shows.map((page) => admin.send(page)))).map(({ text }) => seen(text));
  const before = await shown();
  const watch = watchServer(app);
  const answers = new Map();
  for (const bytes of files) {
    const kind = await send(admin, action, { ...fields, file: new Blob([bytes]) });
    answers.set(kind, (answers.get(kind) ?? 0) + 1);
  }
  const { p99Ms, grownMb, looks } = await watch.end();
  const after = await shown();
  await app.stop();
  await rm(data, { recursive: true, force: true });
  console.log(JSON.stringify({ check, said: Object.fromEntries(answers), grownMb, p99Ms, looks }));
  const faults = [
    ...[...answers.keys()]
      .filter((kind) => !/^200 (invalid|saved)$/.test(kind))
      .map((kind) => `an answer was ${kind}`),
    ...(JSON.stringify(before) === JSON.stringify(after) ? [] : ["something was written"]),
    ...(grownMb > LIMITS.grownMb ? [`the server grew by ${grownMb} MB`] : []),
    ...(p99Ms > LIMITS.p99Ms ? [`others waited ${p99Ms} ms`] : []),
  ];
  for (const fault of faults) console.error(fault);
  process.exit(faults.length > 0 ? 1 : 0);
}

/** What of a page or a file is the record: a page has a nonce and ids of its own in every answer. */
function seen(text) {
  return text.startsWith("<")
    ? (text.match(/href="[^"]*"/g) ?? []).filter((link) => !link.includes("/_next/"))
    : text;
}

/** As the framework's own client sends a form with a call of an action; answers what was said, in two words. */
async function send(visitor, action, fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(`_1_${name}`, value);
  form.append("0", '[{"status":"idle"},"$K1"]');
  const answer = await visitor.send("/today", {
    method: "POST",
    headers: { "next-action": visitor.actionId(action), accept: "text/x-component" },
    body: form,
  });
  const said =
    /"status":"(\w+)"/.exec(answer.text.slice(answer.text.indexOf(':{"status"')))?.[1] ?? "nothing";
  return `${answer.status} ${said}${/"reference":/.test(answer.text) ? " with a fault" : ""}`;
}

/** Asks for the health again and again, and for the memory. */
function watchServer(app) {
  const atFirst = memoryMb(app.child.pid);
  const waits = [];
  let most = atFirst;
  let isUnder = true;
  const look = async () => {
    while (isUnder) {
      const started = performance.now();
      await (await fetch(`${app.address}/healthz`)).text();
      waits.push(performance.now() - started);
      most = Math.max(most, memoryMb(app.child.pid));
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  };
  const looking = look();
  const end = async () => {
    isUnder = false;
    await looking;
    waits.sort((one, other) => one - other);
    const p99Ms = Math.round(waits[Math.floor(waits.length * 0.99)] ?? 0);
    return { p99Ms, grownMb: Math.round(most - atFirst), looks: waits.length };
  };
  return { end };
}

/** What a process and its children hold in memory. */
function memoryMb(root) {
  const read = (pid, file) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, "utf8");
    } catch {
      return "";
    }
  };
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const parents = new Map(processes.map((pid) => [pid, /^\d+ \(.*\) \S (\d+)/.exec(read(pid, "stat"))?.[1]]));
  const isOurs = (pid) => pid === String(root) || (parents.has(pid) && isOurs(parents.get(pid)));
  const held = (pid) => Number(/^VmRSS:\s+(\d+)/m.exec(read(pid, "status"))?.[1] ?? 0);
  return processes.filter(isOurs).reduce((sum, pid) => sum + held(pid), 0) / 1024;
}
