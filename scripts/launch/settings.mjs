import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { lockNameOf } from "../../db/embedded/lock-name.mjs";
import { PlainError } from "./report.mjs";
import { readSecrets } from "./secrets.mjs";

/** The port, as PORT says or 3000. */
function readPort(env = process.env) {
  const port = Number(env.PORT || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new PlainError(`PORT must be a number from 1 to 65535, but it is "${env.PORT}".`);
}

/** The folder of everything that must be kept, as HOMESTRETCH_DATA says or ./data. */
export function dataFolderOf(root, env = process.env) {
  return path.resolve(root, env.HOMESTRETCH_DATA || "data");
}

/** @throws PlainError when another program listens on the port */
function requireFreePort(port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", (error) => reject(new PlainError(explainPort(port, error))));
    probe.listen(port, () => probe.close(resolve));
  });
}

/** One sentence for a port that cannot be listened on. */
export function explainPort(port, error) {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is taken by another program. Stop it, or choose another one: PORT=3001 npm start`;
  }
  if (error.code === "EACCES")
    return `Port ${port} needs more rights. Choose one above 1023: PORT=3000 npm start`;
  return `Port ${port} cannot be used: ${error.message}.`;
}

/** @throws PlainError when the folder cannot be made or written */
function requireWritable(folder) {
  try {
    makeFolder(folder);
    const probe = path.join(folder, `.probe-${randomBytes(6).toString("hex")}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new PlainError(
      `The data folder ${folder} cannot be written (${error.code}). Give this user the right to write there, ` +
        "or choose another folder: HOMESTRETCH_DATA=/path/to/folder npm start",
    );
  }
}

/** Says early, before an install or a build, what the database's own lock would say in the end. */
function requireUnlocked(folder) {
  if (process.platform !== "linux" || !existsSync(folder)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const probe = net.connect(lockNameOf(folder));
    probe.once("error", () => resolve());
    probe.once("connect", () => {
      probe.destroy();
      reject(
        new PlainError(
          `The data folder ${folder} is in use by another Homestretch process. Stop that one first.`,
        ),
      );
    });
  });
}

/** Level by level: on folders that the kernel makes up, the recursive form of mkdir never returns. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** Checks what the server needs and completes the environment it runs in. Returns the port. */
export async function prepareEnvironment(root, env = process.env) {
  const port = readPort(env);
  const dataFolder = dataFolderOf(root, env);
  await requireFreePort(port);
  if (!env.DATABASE_URL) {
    requireWritable(dataFolder);
    await requireUnlocked(path.join(dataFolder, "database"));
  }
  Object.assign(env, readSecrets(dataFolder, env), { PORT: String(port), HOMESTRETCH_DATA: dataFolder });
  env.HOMESTRETCH_ORIGIN = readOrigin(env, port);
  env.NEXTAUTH_URL = env.HOMESTRETCH_ORIGIN;
  env.NEXT_TELEMETRY_DISABLED = "1";
  return port;
}

function readOrigin(env, port) {
  const given = env.HOMESTRETCH_ORIGIN || `http://localhost:${port}`;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search) return url.origin;
  throw new PlainError(
    `HOMESTRETCH_ORIGIN must be an address without a path, like https://clinic.example, but it is "${given}".`,
  );
}
