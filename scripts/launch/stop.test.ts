import { spawn } from "node:child_process";
import net from "node:net";
import { expect, test } from "vitest";

const STOP = new URL("./stop.mjs", import.meta.url).href;
const LISTEN = new URL("./listen.mjs", import.meta.url).href;

/** A server that takes half a second for an answer, and closes its store behind the last one. */
const SERVER = `
  import { listenOn, makeServer } from ${JSON.stringify(LISTEN)};
  import { stopOnSignal } from ${JSON.stringify(STOP)};
  const say = (line) => process.stdout.write(line + "\\n");
  const server = makeServer((request, response) => {
    say("asked");
    if (request.url === "/busy") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    setTimeout(() => response.end("whole"), 500);
  });
  const besides = await listenOn(server, 0, ["127.0.0.1", "::1"]);
  stopOnSignal(server, { besides, say, closeStore: async () => say("closed") });
  say("port " + server.address().port);
`;

function startServer() {
  const child = spawn(process.execPath, ["--input-type=module", "-e", SERVER]);
  const run = { said: "" };
  child.stdout.on("data", (chunk) => {
    run.said += chunk;
  });
  const until = (words: RegExp) =>
    new Promise<string>((resolve) => {
      const look = () => {
        const found = words.exec(run.said);
        if (found) resolve(found[1] ?? found[0]);
        else child.stdout.once("data", () => setImmediate(look));
      };
      look();
    });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  return { child, run, until, ended };
}

test("what came while the process was busy is answered, and not reset, when SIGTERM came too", async () => {
  const { child, until, ended } = startServer();
  const port = Number(await until(/port (\d+)/));
  const busy = fetch(`http://127.0.0.1:${port}/busy`);
  await until(/asked/);
  child.kill("SIGTERM");
  const came = Array.from({ length: 20 }, () => fetch(`http://127.0.0.1:${port}/`));
  const answers = await Promise.all([busy, ...came].map(async (answer) => (await answer).text()));
  expect(answers).toEqual(Array(21).fill("whole"));
  expect(await ended).toBe(0);
});

test("after SIGTERM nothing new is taken, what is under way is finished, the store is closed, and status 0", async () => {
  const { child, run, until, ended } = startServer();
  const port = Number(await until(/port (\d+)/));

  const underWay = fetch(`http://127.0.0.1:${port}/`);
  await until(/asked/);
  const started = Date.now();
  child.kill("SIGTERM");
  await until(/Stopping/);
  expect(await isTaken(port)).toBe(false);
  expect(await (await underWay).text()).toBe("whole");
  expect(await ended).toBe(0);
  expect(Date.now() - started).toBeLessThan(4_000);
  expect(run.said).toMatch(/asked\nStopping[^\n]*\nclosed\nStopped\n$/);
});

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.connect(port, "127.0.0.1");
    probe.once("connect", () => resolve(true)).once("error", () => resolve(false));
    probe.once("connect", () => probe.destroy());
  });
}
