import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort, signIn } from "./postgres-server";

const PLACES = ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer"];
const START_LIMIT_MS = 10_000;

/** Where the pooler is installed; undefined when it is not. */
export function findPgbouncer(): string | undefined {
  return PLACES.find((place) => existsSync(place));
}

export interface Pooler {
  readonly url: string;
  stop(): Promise<void>;
}

/** A pooler in transaction mode before a server, with fewer connections of its own than work that comes at once. */
export async function startPgbouncer(program: string, serverUrl: string): Promise<Pooler> {
  const { hostname, port, username, password, pathname } = new URL(serverUrl);
  const folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-pgbouncer-"));
  const own = await freePort();
  const users = path.join(folder, "users.txt");
  writeFileSync(users, `"${decodeURIComponent(username)}" "${decodeURIComponent(password)}"\n`);
  const settings = path.join(folder, "pgbouncer.ini");
  writeFileSync(
    settings,
    `[databases]
* = host=${hostname} port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own}
unix_socket_dir =
auth_type = plain
auth_file = ${users}
pool_mode = transaction
default_pool_size = 3
`,
  );
  for (const [place, mode] of [
    [folder, 0o755],
    [users, 0o644],
    [settings, 0o644],
  ] as const)
    chmodSync(place, mode);
  // As root it would refuse to run.
  const account = process.getuid?.() === 0 ? ["-u", "nobody"] : [];
  const pooler = spawn(program, [...account, "-q", settings], { stdio: "ignore" });
  const ended = new Promise((resolve) => pooler.once("exit", resolve));
  const stop = async () => {
    pooler.kill("SIGKILL");
    await ended;
    rmSync(folder, { recursive: true });
  };
  const url = `postgres://${username}:${password}@127.0.0.1:${own}${pathname}`;
  try {
    await answering(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

async function answering(url: string): Promise<void> {
  for (const start = Date.now(); ; await pause(50)) {
    try {
      await signIn(url);
      return;
    } catch (error) {
      if (Date.now() - start > START_LIMIT_MS) throw error;
    }
  }
}
