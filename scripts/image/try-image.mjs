import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Visitor } from "../stress/visitor.mjs";
import { freePort, until } from "../testing/app-process.mjs";
import { buildah } from "./buildah.mjs";

const ADMIN = ["lead@riverside.example", "short walks most days"];
const START_LIMIT_MS = 180_000;

/**
 * Starts an image once as a careful host would: its own user, a root that cannot be written, an empty folder at /data.
 * Answers its size and what it did: whether it is well, signs in, prints a sheet, makes a backup and stops when told to.
 */
export async function tryImage(name) {
  const container = await buildah("from", name);
  const place = mkdtempSync(path.join(os.tmpdir(), "homestretch-try-"));
  try {
    const root = await buildah("mount", container);
    const megabytes = Math.round(
      Number(execFileSync("du", ["-sb", root], { encoding: "utf8" }).split("\t")[0]) / 1e6,
    );
    return {
      megabytes,
      ...(await start(place, root, JSON.parse(await buildah("inspect", name)).Docker.config)),
    };
  } finally {
    await buildah("rm", container);
    rmSync(place, { recursive: true, force: true });
  }
}

async function start(place, root, config) {
  const faults = [];
  const expectThat = (is, what) => is || faults.push(what);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const settings = {
    PORT: String(port),
    HOMESTRETCH_ORIGIN: origin,
    HOMESTRETCH_DEMO: "on",
    HOMESTRETCH_BIND: "127.0.0.1",
  };
  const room = makeRoom(place, root, config);
  const began = Date.now();
  const server = room.run(config.Cmd, settings);
  const ended = new Promise((resolve) => server.child.once("exit", resolve));
  try {
    await until(
      () => server.printed.includes("Homestretch answers at"),
      START_LIMIT_MS,
      () => {
        if (server.child.exitCode !== null) throw new Error(`It ended at once:\n${server.printed}`);
      },
    );
    const startSeconds = (Date.now() - began) / 1000;
    const admin = new Visitor({ origin, address: origin });
    const health = await admin.send("/healthz");
    expectThat(health.status === 200, `/healthz answered ${health.status} ${health.text}`);
    expectThat(
      (await room.end(config.Healthcheck.Test.slice(1), settings)) === 0,
      "its own health check fails",
    );
    await admin.signIn(...ADMIN);
    const today = await admin.send("/today");
    expectThat(today.status === 200, `/today answered ${today.status}`);
    const sheet = await admin.send("/clinic/test-sheet.pdf");
    expectThat(sheet.text.startsWith("%PDF"), `a sheet answered ${sheet.status}`);
    const backup = ["node", "scripts/backup.mjs", "/data/tried.backup"];
    const passphrase = { HOMESTRETCH_BACKUP_PASSPHRASE: "a trial of the image, nothing more" };
    expectThat((await room.end(backup, { ...settings, ...passphrase })) === 0, "a backup was not made");
    expectThat((await room.end(["touch", "/opt/homestretch/written"], {})) !== 0, "its root can be written");
    const stopped = Date.now();
    server.child.kill("SIGTERM");
    expectThat((await ended) === 0, `it ended with ${server.child.exitCode ?? server.child.signalCode}`);
    return {
      startSeconds,
      healthz: health.text.trim(),
      user: config.User,
      stopSeconds: (Date.now() - stopped) / 1000,
      faults,
    };
  } finally {
    server.child.kill("SIGKILL");
  }
}

/** The image's root, which cannot be written, with a folder of this machine at /data: programs run in there as its user. */
function makeRoom(place, root, config) {
  const [inside, data] = ["root", "data"].map((name) => path.join(place, name));
  mkdirSync(inside);
  mkdirSync(data, { mode: 0o700 });
  chownSync(data, ...config.User.split(":").map(Number));
  // Mounts of its own, which end with the program; each `exec` hands the process on, so that a signal reaches the program.
  const enter = `set -e
    mount --bind "${root}" "${inside}"
    mount -o remount,bind,ro "${inside}"
    mount --bind "${data}" "${inside}/data"
    mount --rbind /dev "${inside}/dev"
    mount -t proc proc "${inside}/proc"
    exec setpriv --no-new-privs chroot --userspec=${config.User} --groups= "${inside}" "$@"`;
  const run = (command, settings) => {
    const env = [...config.Env, ...Object.entries(settings).map((pair) => pair.join("="))];
    const args = [
      "--mount",
      "sh",
      "-c",
      enter,
      "sh",
      "env",
      "-i",
      "-C",
      config.WorkingDir,
      ...env,
      ...command,
    ];
    const child = spawn("unshare", args, { stdio: ["ignore", "pipe", "pipe"] });
    const started = { child, printed: "" };
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        started.printed += chunk;
      });
    return started;
  };
  /** Runs a program to its end; answers its status. */
  const end = (...given) => new Promise((resolve) => run(...given).child.once("exit", resolve));
  return { run, end };
}
