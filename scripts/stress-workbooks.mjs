// Sends five hundred hostile workbooks to the import and looks: nothing is written, no answer is a fault of ours, the server
// grows by no more than 300 MB, and nobody else waits for more than a second.
//   npm run stress:workbooks          500 files
//   npm run stress:workbooks -- 50    as many as told

import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { loadSource } from "./load-source.mjs";
import { hostileWorkbooks } from "./stress/hostile-workbooks.mjs";
import { Visitor } from "./stress/visitor.mjs";
import { startApp } from "./testing/app-process.mjs";

const LIMITS = { grownMb: 300, p99Ms: 1_000 };
const EVERY_MS = 20;
const count = Number(process.argv[2] ?? 500);
const { makeWorkbook } = await loadSource({ "lib/workbook/test-fixtures": ["makeWorkbook"] });
const data = await mkdtemp(path.join(os.tmpdir(), "homestretch-workbooks-"));
const app = await startApp({ HOMESTRETCH_DATA: data, DATABASE_URL: undefined });
const admin = new Visitor(app);
await admin.signInProved("lead@riverside.example", "short walks most days");
const before = await patients();
const atFirst = memoryMb();

let isUnder = true;
let most = atFirst;
const waits = [];
const watching = watch();
const answers = new Map();
for (const bytes of hostileWorkbooks(makeWorkbook, count)) {
  const answer = await admin.send("/patients/import", {
    method: "POST",
    headers: { "next-action": admin.actionId("importPatientsAction"), accept: "text/x-component" },
    body: formOf(bytes),
  });
  const said = /"status":"(\w+)"/.exec(answer.text)?.[1] ?? "nothing";
  const key = `${answer.status} ${said}${/"reference":/.test(answer.text) ? " with a fault" : ""}`;
  answers.set(key, (answers.get(key) ?? 0) + 1);
}
isUnder = false;
await watching;
const after = await patients();
await app.stop();
await rm(data, { recursive: true, force: true });

waits.sort((one, other) => one - other);
const p99Ms = Math.round(waits[Math.floor(waits.length * 0.99)] ?? 0);
const grownMb = Math.round(most - atFirst);
const said = Object.fromEntries(answers);
console.log(JSON.stringify({ check: "workbooks", count, said, grownMb, p99Ms, looks: waits.length }));
const faults = [
  ...[...answers.keys()]
    .filter((key) => !/^200 (invalid|saved)$/.test(key))
    .map((key) => `an answer was ${key}`),
  ...(before === after ? [] : ["something was written"]),
  ...(grownMb > LIMITS.grownMb ? [`the server grew by ${grownMb} MB`] : []),
  ...(p99Ms > LIMITS.p99Ms ? [`others waited ${p99Ms} ms`] : []),
];
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

/** As the framework's own client sends a file with a call of an action; asked to import, not only to look. */
function formOf(bytes) {
  const form = new FormData();
  form.append("_1_file", new Blob([bytes]), "patients.xlsx");
  form.append("_1_step", "import");
  form.append("0", '[{"status":"idle"},"$K1"]');
  return form;
}

async function patients() {
  return (await admin.send("/patients/export.csv")).text;
}

async function watch() {
  while (isUnder) {
    const started = performance.now();
    await (await fetch(`${app.address}/healthz`)).text();
    waits.push(performance.now() - started);
    most = Math.max(most, memoryMb());
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}

/** What the server and its children hold in memory. */
function memoryMb() {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const read = (pid, file) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, "utf8");
    } catch {
      return "";
    }
  };
  const parents = new Map(processes.map((pid) => [pid, /^\d+ \(.*\) \S (\d+)/.exec(read(pid, "stat"))?.[1]]));
  const isOurs = (pid) => pid === String(app.child.pid) || (parents.has(pid) && isOurs(parents.get(pid)));
  const held = (pid) => Number(/^VmRSS:\s+(\d+)/m.exec(read(pid, "status"))?.[1] ?? 0);
  return processes.filter(isOurs).reduce((sum, pid) => sum + held(pid), 0) / 1024;
}
