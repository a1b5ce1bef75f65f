import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import net from "node:net";
import path from "node:path";

const SOCKET = "backup.sock";
const COPY = /^backup-copy-[0-9a-f]{12}$/;
/** The longest name that every system takes for a socket. */
const LONGEST_NAME = 100;

/** Where a running server is asked for a copy of its embedded store: only who may write in the data folder can. */
function socketOf(dataFolder) {
  return path.join(dataFolder, SOCKET);
}

/**
 * Lays a copy of the embedded store beside it for whoever asks at the socket, as the disk would have it after a power cut:
 * the engine opens it as it opens that. The copy goes when the one who asked has gone.
 */
export function offerStoreCopies(dataFolder, handleOf) {
  removeLeftovers(dataFolder);
  const name = socketOf(dataFolder);
  if (Buffer.byteLength(name) > LONGEST_NAME) return undefined;
  rmSync(name, { force: true });
  const server = net.createServer((asker) => void answer(asker, dataFolder, handleOf));
  server.once("error", () => undefined);
  server.listen(name, () => chmodSync(name, 0o600));
  server.unref();
  return server;
}

/** Of a server that ended before it could clear up. */
function removeLeftovers(dataFolder) {
  if (!existsSync(dataFolder)) return;
  for (const name of readdirSync(dataFolder).filter((entry) => COPY.test(entry)))
    rmSync(path.join(dataFolder, name), { recursive: true, force: true });
}

async function answer(asker, dataFolder, handleOf) {
  const folder = path.join(dataFolder, `backup-copy-${randomBytes(6).toString("hex")}`);
  const clear = () => rmSync(folder, { recursive: true, force: true });
  asker.on("error", () => undefined);
  asker.once("close", clear);
  asker.resume();
  try {
    const { copyTo } = (await handleOf()) ?? {};
    if (!copyTo) throw new Error("there is no embedded store");
    mkdirSync(folder, { mode: 0o700 });
    await copyTo(path.join(folder, "database"));
    asker.write(`${JSON.stringify({ folder })}\n`);
    if (asker.destroyed) clear();
  } catch (error) {
    clear();
    asker.end(`${JSON.stringify({ failure: String(error?.code ?? error?.name ?? "Error") })}\n`);
  }
}

/**
 * A copy of the store of the server that runs on a data folder; undefined when none runs there.
 * @returns {Promise<{ folder: string, release: () => void } | undefined>}
 */
export function askForStoreCopy(dataFolder) {
  const name = socketOf(dataFolder);
  if (!existsSync(name)) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const asked = net.connect(name);
    let said = "";
    asked.setEncoding("utf8");
    asked.on("error", () => resolve(undefined));
    asked.on("data", (chunk) => {
      said += chunk;
      if (!said.includes("\n")) return;
      const { folder, failure } = JSON.parse(said);
      if (folder) resolve({ folder, release: () => asked.destroy() });
      else reject(Object.assign(new Error("the server could not copy its store"), { code: failure }));
    });
  });
}
