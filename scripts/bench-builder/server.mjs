import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

/** Starts the built application on a database of its own; answers its address and how to stop it. */
export async function startServer(root) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const data = mkdtempSync(path.join(os.tmpdir(), "homestretch-bench-"));
  const { DATABASE_URL: _unused, ...inherited } = process.env;
  const server = spawn(process.execPath, [path.join(root, "scripts/start.mjs")], {
    env: { ...inherited, PORT: String(port), HOMESTRETCH_ORIGIN: origin, HOMESTRETCH_DATA: data },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await answering(server);
  const stop = async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  return { origin, stop };
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
