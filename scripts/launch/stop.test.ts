import { spawn } from "node:child_process";
import net from "node:net";
import { expect, test } from "vitest";

const STOP = new URL("./stop.mjs", import.meta.url).href;

/** A server that takes half a second for an answer, and closes its store behind the last one. */
const SERVER = `
  import { createServer } from "node:http";
  import { stopOnSignal } from ${JSON.stringify(STOP)};
  const say = (line) => process.stdout.write(line + "\\n");
  const server = createServer((request, response) => {
    say("asked");
    setTimeout(() => response.end("whole"), 500);
  });
  server.listen(0, "127.0.0.1", () => say("port " + server.address().port));
  stopOnSignal(server, { say, closeStore: async () => say("closed") });
`;

test("after SIGTERM nothing new is taken, what is under way is finished, the store is closed, and status 0", async () => {
  const child = spawn(process.execPath, ["--input-type=module", "-e", SERVER]);
  let said = "";
  const until = (words: RegExp) =>
    new Promise<string>((resolve) => {
      const look = () => {
        const found = words.exec(said);
        if (found) resolve(found[1] ?? found[0]);
        else child.stdout.once("data", () => setImmediate(look));
      };
      look();
    });
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
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
  expect(said).toMatch(/asked\nStopping[^\n]*\nclosed\nStopped\n$/);
});

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.connect(port, "127.0.0.1");
    probe.once("connect", () => resolve(true)).once("error", () => resolve(false));
    probe.once("connect", () => probe.destroy());
  });
}
