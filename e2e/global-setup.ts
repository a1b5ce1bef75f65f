import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { FullConfig } from "@playwright/test";
import { directorySettings } from "./commands/directory";
import { logFaults } from "./commands/log-faults";

const ROOT = path.resolve(import.meta.dirname, "..");
const STOP_LIMIT_MS = 10_000;

/**
 * Starts the production server once, on a data folder of its own, empty or a copy of the one that is named; afterwards it
 * has to stop in good order.
 */
export default async function globalSetup(config: FullConfig): Promise<() => Promise<void>> {
  const origin = config.projects[0]?.use.baseURL;
  if (!origin) throw new Error("playwright.config.ts names no baseURL");
  const data = await mkdtemp(path.join(os.tmpdir(), "homestretch-e2e-"));
  process.env.HOMESTRETCH_E2E_DATA = data;
  const firstStart = process.env.HOMESTRETCH_E2E_FIRST_START;
  // A server's door for backups is a socket, which cannot be copied; the next server makes its own.
  const filter = (source: string) => !source.endsWith(".sock");
  if (firstStart) await cp(firstStart, data, { recursive: true, filter });
  const { DATABASE_URL: _unused, ...inherited } = process.env;
  const server = spawn(process.execPath, [path.join(ROOT, "scripts/start.mjs")], {
    env: {
      ...inherited,
      ...{ PORT: new URL(origin).port, HOMESTRETCH_ORIGIN: origin, HOMESTRETCH_DATA: data },
      // It answers only while a test has it do so.
      ...directorySettings(),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // Kept beside the data: a test looks for what must not be in it.
  const output = path.join(data, "output.log");
  const file = createWriteStream(output);
  for (const stream of [server.stdout, server.stderr]) stream?.pipe(file, { end: false });
  const kill = () => server.kill("SIGKILL");
  process.once("exit", kill);
  await answering(server);
  return async () => {
    process.off("exit", kill);
    const status = await stop(server);
    const faults = logFaults(await readFile(output, "utf8"));
    await rm(data, { recursive: true, force: true });
    if (status !== 0) throw new Error(`The server did not stop in good order: ${status}`);
    if (faults.length > 0) throw new Error(`In the server's log:\n${faults.slice(0, 10).join("\n")}`);
  };
}

function answering(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk;
      if (!output.includes("Homestretch answers at")) return;
      // What it says from now on may be long.
      server.stdout?.off("data", read);
      resolve();
    };
    server.stdout?.on("data", read);
    server.once("exit", (code) => reject(new Error(`The server ended with status ${code}:\n${output}`)));
  });
}

async function stop(server: ChildProcess): Promise<number | string> {
  const ended = new Promise<number | string>((resolve) => {
    server.once("exit", (code, signal) => resolve(code ?? signal ?? "no status"));
  });
  const limit = setTimeout(() => server.kill("SIGKILL"), STOP_LIMIT_MS);
  server.kill("SIGTERM");
  const status = await ended;
  clearTimeout(limit);
  return status;
}
