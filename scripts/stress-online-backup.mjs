// Backs the embedded store up while somebody works on it, restores it elsewhere, and compares.
//   npm run stress:online-backup            30 patients before, and as many as fit during
//   npm run stress:online-backup -- 500     after so many
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Visitor } from "./stress/visitor.mjs";
import { startApp } from "./testing/app-process.mjs";

const ROOT = path.resolve(import.meta.dirname, "..");
const before = Number(process.argv[2] ?? 30);
const place = mkdtempSync(path.join(os.tmpdir(), "homestretch-online-"));
const data = path.join(place, "data");
const file = path.join(place, "online.backup");
const passphrase = { HOMESTRETCH_BACKUP_PASSPHRASE: "short walks most days" };
const faults = [];

const app = await startApp({ HOMESTRETCH_DATA: data, DATABASE_URL: "" });
const therapist = new Visitor(app);
await therapist.signIn("therapist@riverside.example", "short walks most days");
const acknowledged = [];
async function add() {
  const name = `Online ${String(acknowledged.length).padStart(5, "0")}`;
  const started = performance.now();
  const { status } = await therapist.act("createPatientAction", { name });
  if (status !== "led") return faults.push(`a save during the backup was answered ${status}`);
  acknowledged.push(name);
  return performance.now() - started;
}
const usual = [];
while (acknowledged.length < before) usual.push(await add());
const sure = [...acknowledged];

const started = Date.now();
const backup = command("backup.mjs", [file], { HOMESTRETCH_DATA: data });
let isOver = false;
backup.then(() => {
  isOver = true;
});
const during = [];
while (!isOver) during.push(await add());
const made = await backup;
const tookMs = Date.now() - started;
if (made.code !== 0) faults.push(made.text);
const left = readdirSync(data).filter((name) => name.startsWith("backup-copy"));
if (left.length > 0) faults.push(`left behind: ${left}`);
await app.stop();

const elsewhere = path.join(place, "elsewhere");
const restored = await command("restore.mjs", [file], { HOMESTRETCH_DATA: elsewhere });
if (restored.code !== 0) faults.push(restored.text);
const second = await startApp({ HOMESTRETCH_DATA: elsewhere, DATABASE_URL: "" });
const reader = new Visitor(second);
await reader.signInProved("therapist@riverside.example", "short walks most days");
const { text } = await reader.send("/patients/export.csv");
await second.stop();
const missing = sure.filter((name) => !text.includes(name));
if (missing.length > 0) faults.push(`missing: ${missing.slice(0, 5)}`);
const most = (values) => Math.round(Math.max(...values));
console.log(
  JSON.stringify({
    ...{ check: "online backup", before, during: during.length, missing: missing.length, backupMs: tookMs },
    ...{ longestSaveBeforeMs: most(usual), longestSaveDuringMs: most(during) },
    ...(made.code === 0 && { bytes: statSync(file).size }),
    faults: faults.length,
  }),
);
rmSync(place, { recursive: true });
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

function command(script, args, settings) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(ROOT, "scripts", script), ...args], {
      env: { ...process.env, DATABASE_URL: "", ...passphrase, ...settings },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        text += chunk;
      });
    child.once("close", (code) => resolve({ code, text }));
  });
}
