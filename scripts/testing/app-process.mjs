import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import net from "node:net";
import os from "node:os";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** What several processes on one database must share. */
export function sharedSecrets() {
  const secret = () => randomBytes(32).toString("base64url");
  return { NEXTAUTH_SECRET: secret(), SHARE_KEY: secret() };
}

/** Starts the built application; answers its address, all that it printed so far, and how to end it. */
export async function startApp(settings, root = ROOT) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, [path.join(root, "scripts/start.mjs")], {
    env: {
      ...process.env,
      PORT: String(port),
      HOMESTRETCH_ORIGIN: origin,
      HOMESTRETCH_DEMO: "1",
      HOMESTRETCH_DATA: path.join(os.tmpdir(), `homestretch-stress-${port}`),
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const app = { origin: settings.HOMESTRETCH_ORIGIN ?? origin, address: origin, printed: "", child, stop };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      app.printed += chunk;
    });
  }
  // A trial that breaks off must not leave it behind.
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
  function stop(signal = "SIGTERM") {
    child.kill(signal);
    return ended;
  }
  await until(
    () => app.printed.includes("Homestretch answers at"),
    120_000,
    () => {
      if (child.exitCode !== null) throw new Error(`It ended with status ${child.exitCode}:\n${app.printed}`);
    },
  );
  return app;
}

/** Waits until something is true; answers after how many milliseconds. */
export async function until(isTrue, limit, check = () => undefined) {
  const started = Date.now();
  while (!(await isTrue())) {
    check();
    if (Date.now() - started > limit) throw new Error(`Not within ${limit} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Date.now() - started;
}

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
