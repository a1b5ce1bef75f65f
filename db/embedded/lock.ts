import { closeSync, mkdirSync, openSync, readFileSync, realpathSync, rmSync, writeSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { lockNameOf } from "./lock-name.mjs";

/** The data folder is held by another process. Two writers would corrupt it silently, so the second is refused. */
export class FolderInUseError extends Error {
  constructor(readonly folder: string) {
    super(`The data folder ${folder} is in use by another Homestretch process. Stop that one first.`);
    this.name = "FolderInUseError";
  }
}

export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes the one writer's place on a data folder, at once or not at all. On Linux the lock is an abstract socket that
 * the kernel frees when the process dies in whatever way; elsewhere a file that names a living process.
 * @throws FolderInUseError when another process holds it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true });
  const resolved = realpathSync(folder);
  return process.platform === "linux" ? lockWithSocket(resolved) : lockWithFile(resolved);
}

function lockWithSocket(folder: string): Promise<FolderLock> {
  const server = net.createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new FolderInUseError(folder) : error);
    });
    server.listen(lockNameOf(folder), () => {
      server.unref();
      resolve({ release: () => new Promise((done) => server.close(() => done())) });
    });
  });
}

async function lockWithFile(folder: string): Promise<FolderLock> {
  const file = path.join(folder, "homestretch.pid");
  for (const attempt of [1, 2]) {
    try {
      const handle = openSync(file, "wx");
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return { release: async () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      if (attempt === 2 || isAlive(Number(readFileSync(file, "utf8")))) throw new FolderInUseError(folder);
      rmSync(file, { force: true });
    }
  }
  throw new FolderInUseError(folder);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
