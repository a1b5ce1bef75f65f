import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { afterEach, expect, test } from "vitest";

const at = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);

/** A server that writes a line for every request and every fault, as ours does; it answers how many faults there were. */
const SERVER = `
  import { processState } from ${at("../../lib/platform/process-state.mjs")};
  import { surviveFaults } from ${at("./faults.mjs")};
  import { listenOn, makeServer } from ${at("./listen.mjs")};
  import { stopOnSignal } from ${at("./stop.mjs")};
  const say = (line) => process.stdout.write(line + "\\n");
  let faults = 0;
  processState.fault = (event, error) => {
    faults += 1;
    if (error.message === "also for the log") throw error;
    say(event);
  };
  const server = makeServer((request, response) => {
    say("asked");
    process.stderr.write("asked\\n");
    if (request.url === "/fault") setImmediate(() => { throw new Error("also for the log"); });
    response.end(String(faults));
  });
  const besides = await listenOn(server, 0, ["127.0.0.1"]);
  surviveFaults();
  stopOnSignal(server, { besides, say, closeStore: async () => say("closed") });
  say("port " + server.address().port);
`;

let child: ChildProcessWithoutNullStreams;

afterEach(() => {
  child.kill("SIGKILL");
});

async function startServer() {
  child = spawn(process.execPath, ["--input-type=module", "-e", SERVER]);
  const ended = new Promise((resolve) => child.once("exit", (status, signal) => resolve(status ?? signal)));
  const port = await new Promise<string>((resolve) => {
    child.stdout.once("data", (chunk) => resolve(String(chunk).trim().slice("port ".length)));
  });
  const faultsAfter = async (path = "/") => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  return { faultsAfter, ended };
}

test("a server whose output nobody reads any more serves on, is idle, and ends on SIGTERM", async () => {
  const { faultsAfter, ended } = await startServer();
  child.stdout.destroy();
  child.stderr.destroy();

  expect([await faultsAfter(), await faultsAfter(), await faultsAfter()]).toEqual(["0", "0", "0"]);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});

test("a log that fails itself ends nobody's work", async () => {
  const { faultsAfter, ended } = await startServer();

  expect([await faultsAfter("/fault"), await faultsAfter()]).toEqual(["0", "1"]);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});
