// Fills the disk under a running server and makes room again. Needs the right to mount a small file system in memory.
//   npm run stress:full-disk
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Visitor } from "./stress/visitor.mjs";
import { startApp, until } from "./testing/app-process.mjs";

const place = mkdtempSync(path.join(os.tmpdir(), "homestretch-full-"));
const mount = spawnSync("mount", ["-t", "tmpfs", "-o", "size=256m", "tmpfs", place], { encoding: "utf8" });
if (mount.status !== 0) {
  console.log(`Not tried: a small file system cannot be mounted here (${(mount.stderr ?? "").trim()}).`);
  process.exit(0);
}
const faults = [];
const expectThat = (is, what) => is || faults.push(what);
const app = await startApp({ HOMESTRETCH_DATA: path.join(place, "data"), DATABASE_URL: "" });
const therapist = new Visitor(app);
await therapist.signIn("therapist@riverside.example", "short walks most days");
const acknowledged = [];
const add = async (name) => {
  const answer = await therapist.act("createPatientAction", { name });
  if (answer.status === "led") acknowledged.push(name);
  return answer;
};
for (let number = 0; number < 5; number += 1) await add(`Before ${number}`);

const filler = path.join(place, "filler");
const { bavail, bsize } = statfsSync(place);
try {
  writeFileSync(filler, Buffer.alloc(bavail * bsize));
} catch (error) {
  if (error.code !== "ENOSPC") throw error;
}
const health = await therapist.send("/healthz");
expectThat(
  health.status === 503 && health.text.includes("disk full"),
  `healthz said ${health.status} ${health.text}`,
);
/** As long a text as a record holds, so that the store needs new pages. */
const notes = "Long walks most days. ".repeat(180);
const statuses = {};
let told = "";
for (let number = 0; number < 400 && told === ""; number += 1) {
  const name = `During ${number}`;
  const answer = await therapist.act("createPatientAction", { name, notes });
  statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
  if (answer.status === "led") acknowledged.push(name);
  else told = answer.message ?? answer.status;
}
expectThat(/nothing can be saved at present/.test(told), `a save said: ${told}`);
const page = await therapist.send("/patients");
console.log(
  JSON.stringify({ check: "full", healthz: health.text.trim(), saves: statuses, told, page: page.status }),
);
expectThat(/"event":"disk-full"/.test(app.printed), "the log does not say that the disk is full");
expectThat(/"reason":"full"/.test(app.printed), "the log does not say why a save failed");

rmSync(filler);
const backMs = await until(async () => (await therapist.send("/healthz")).status === 200, 10_000);
await add("After");
await therapist.act("proveAction", { password: "short walks most days" });
const list = await therapist.send("/patients/export.csv");
const lost = acknowledged.filter((name) => !list.text.includes(name));
expectThat(lost.length === 0, `lost: ${lost}`);
expectThat(acknowledged.at(-1) === "After", "nothing could be saved afterwards");
console.log(
  JSON.stringify({ check: "room again", backMs, acknowledged: acknowledged.length, lost: lost.length }),
);
if (process.env.STRESS_PRINT) console.log(app.printed.split("\n").slice(-30).join("\n"));
await app.stop();
spawnSync("umount", [place]);
rmSync(place, { recursive: true });
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
