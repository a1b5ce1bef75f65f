import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { lockNameOf } from "../../db/embedded/lock-name.mjs";
import { closeToOthers } from "./data-folder.mjs";
import { bindAddresses, isLoopback, requireFreePort } from "./listen.mjs";
import { PlainError, say } from "./report.mjs";
import { readSecrets, warnOfSecrets } from "./secrets.mjs";

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

/** Checks what the server needs and completes the environment it runs in. Returns the port and the addresses to listen on. */
export async function prepareEnvironment(root, env = process.env) {
  const port = readPort(env);
  const origin = readOrigin(env, port);
  const hosts = bindAddresses(env, origin);
  const dataFolder = dataFolderOf(root, env);
  await requireFreePort(port, hosts);
  if (!env.DATABASE_URL) {
    requireWritable(dataFolder);
    await requireUnlocked(path.join(dataFolder, "database"));
  }
  const opened = closeToOthers(dataFolder);
  if (opened > 0)
    say(`  ${opened} entries of ${dataFolder} gave rights to other users of this machine. Now none does.`);
  const secrets = readSecrets(dataFolder, env);
  warnOfSecrets(secrets, say);
  Object.assign(env, secrets, { PORT: String(port), HOMESTRETCH_DATA: dataFolder });
  env.HOMESTRETCH_ORIGIN = origin.origin;
  env.NEXTAUTH_URL = origin.origin;
  env.NEXT_TELEMETRY_DISABLED = "1";
  return { port, hosts };
}

/**
 * The address people use.
 * @throws PlainError when it has a path, or would carry health data over a network as it is
 */
export function readOrigin(env, port) {
  const given = env.HOMESTRETCH_ORIGIN || `http://localhost:${port}`;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search) {
    throw new PlainError(
      `HOMESTRETCH_ORIGIN must be an address without a path, like https://clinic.example, but it is "${given}".`,
    );
  }
  if (url.protocol === "https:" || isLoopback(url.hostname) || env.HOMESTRETCH_PLAIN_HTTP === "1") return url;
  throw new PlainError(
    `HOMESTRETCH_ORIGIN is ${url.origin}: passwords and health data would go over the network for anybody to read. ` +
      "Put a proxy with a certificate before the server and set an https address (docs/operations.md). " +
      "To try it with invented patients on a network of your own: HOMESTRETCH_PLAIN_HTTP=1",
  );
}
