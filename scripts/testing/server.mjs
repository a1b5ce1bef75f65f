import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";

/** Starts the built application on a database of its own; answers its address and how to stop it. */
export async function startServer(root) {
  const data = await mkdtemp(path.join(os.tmpdir(), "homestretch-bench-"));
  const { origin, end } = await startOn(root, data);
  const stop = async () => {
    await end();
    await rm(data, { recursive: true, force: true });
  };
  return { origin, stop };
}

/** Makes the data folder of a first start, with the demonstration clinics in it, and leaves it closed in good order. */
export async function makeFirstStart(root, data) {
  const { end } = await startOn(root, data);
  const status = await end();
  if (status !== 0) throw new Error(`The server did not stop in good order: ${status}`);
}

async function startOn(root, data) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const { DATABASE_URL: _unused, ...inherited } = process.env;
  const server = spawn(process.execPath, [path.join(root, "scripts/start.mjs")], {
    env: { ...inherited, PORT: String(port), HOMESTRETCH_ORIGIN: origin, HOMESTRETCH_DATA: data },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await answering(server);
  const end = () => {
    const ended = new Promise((resolve) => {
      server.once("exit", (code, signal) => resolve(code ?? signal));
    });
    server.kill("SIGTERM");
    return ended;
  };
  return { origin, end };
}

function answering(server) {
  return new Promise((resolve, reject) => {
    let output = "";
    server.stdout.on("data", (chunk) => {
      output += chunk;
      if (output.includes("Homestretch answers at")) resolve();
    });
    server.once("exit", (code) => reject(new Error(`The server ended with status ${code}:\n${output}`)));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
