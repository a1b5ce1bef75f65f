import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { accessSync, chownSync, constants, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";

export interface TemporaryServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** One of our own, which an outage can be tried on. */
export interface RestartableServer extends TemporaryServer {
  /** Ends the server and keeps its data. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
}

/** The account the server runs under; empty for our own. */
interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const START_LIMIT_MS = 30_000;

/**
 * Starts a server in a folder of its own below the temporary folder; `stop` ends it and deletes the folder. With the
 * address of another server it is a replica that follows that one.
 */
export async function startPostgres(binaries: string, follows?: string): Promise<RestartableServer> {
  // As root it would refuse to run.
  const account = process.getuid?.() === 0 ? unprivilegedAccount() : {};
  const folder = mkdtempSync(path.join(enterableTemporaryFolder(), "homestretch-pg-"));
  const password = follows ? new URL(follows).password : randomBytes(18).toString("base64url");
  if (follows) copyServer(binaries, folder, account, follows);
  else initialize(binaries, folder, account, password);
  const port = await freePort();
  const launch = () =>
    spawn(path.join(binaries, "postgres"), serverFlags(folder, port), {
      ...account,
      cwd: folder,
      stdio: "ignore",
    });
  let server = launch();
  const kill = () => server.kill("SIGQUIT");
  process.once("exit", kill);
  const stop = async () => {
    process.off("exit", kill);
    await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  try {
    await answering(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  const goDown = () => end(server);
  const comeBack = async () => {
    server = launch();
    await answering(url, server);
  };
  return { url, stop, goDown, comeBack };
}

function initialize(binaries: string, folder: string, account: Account, password: string): void {
  const passwordFile = path.join(folder, "password");
  writeFileSync(passwordFile, password);
  const { uid, gid } = account;
  if (uid !== undefined && gid !== undefined) {
    for (const owned of [folder, passwordFile]) chownSync(owned, uid, gid);
  }
  const access = ["-U", "postgres", "-A", "scram-sha-256", `--pwfile=${passwordFile}`];
  execFileSync(
    path.join(binaries, "initdb"),
    ["-D", path.join(folder, "data"), ...access, "-E", "UTF8", "--locale=C", "-N"],
    { ...account, cwd: folder, stdio: "pipe" },
  );
}

function copyServer(binaries: string, folder: string, account: Account, url: string): void {
  const { uid, gid } = account;
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  const data = path.join(folder, "data");
  execFileSync(path.join(binaries, "pg_basebackup"), ["-D", data, "-R", "-N", "-c", "fast", "-d", url], {
    ...account,
    cwd: folder,
    stdio: "pipe",
  });
}

function serverFlags(folder: string, port: number): string[] {
  const settings = { port, listen_addresses: "127.0.0.1", unix_socket_directories: "", fsync: "off" };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", path.join(folder, "data"), ...flags];
}

function unprivilegedAccount(): Account {
  for (const name of ["postgres", "nobody"]) {
    try {
      const ask = (flag: string) =>
        Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" }));
      return { uid: ask("-u"), gid: ask("-g") };
    } catch {
      // No such account here: the next one.
    }
  }
  throw new Error("PostgreSQL refuses to run as root, and there is neither a postgres nor a nobody account.");
}

/** A temporary folder that another account can reach: a private one may be set for root. */
function enterableTemporaryFolder(): string {
  const usable = [os.tmpdir(), "/var/tmp"].find((folder) => isEnterable(folder));
  return usable ?? os.tmpdir();
}

function isEnterable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return canPass(folder);
  } catch {
    return false;
  }
}

function canPass(folder: string): boolean {
  const parent = path.dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || canPass(parent));
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (const start = Date.now(); Date.now() - start < START_LIMIT_MS; await pause(100)) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended at once with status ${server.exitCode}.`);
    try {
      await signIn(url);
      return;
    } catch {
      // Not ready yet.
    }
  }
  throw new Error(`PostgreSQL did not answer within ${START_LIMIT_MS / 1000} s.`);
}

/** Signs in once. */
export async function signIn(url: string): Promise<void> {
  const client = postgres(url, { max: 1, connect_timeout: 2 });
  try {
    await client`select`;
  } finally {
    await client.end({ timeout: 0 });
  }
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGINT");
  await ended;
}
