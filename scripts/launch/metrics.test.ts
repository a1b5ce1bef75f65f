import { EventEmitter, once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type Server } from "node:http";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { count } from "../../lib/platform/counts";
import { processState } from "../../lib/platform/process-state.mjs";
import { makeMetrics, readMetricsPort, serveMetrics } from "./metrics.mjs";

const UUID = "5f0c2f0e-6a0b-4c53-9d2f-0a4a1d1f7b11";
const FREE = 0;
let server: Server | undefined;

afterEach(() => {
  server?.close();
  processState.counts = undefined;
  processState.database = undefined;
  processState.pdfRenderer = undefined;
});

type Metrics = Awaited<ReturnType<typeof makeMetrics>>;

/** A request that came, and was answered. */
function answered(metrics: Metrics, method: string, address: string, sentStatus = 200): void {
  const response = Object.assign(new EventEmitter(), {
    sentStatus,
    whenClosed(this: EventEmitter, work: () => void) {
      this.once("close", work);
    },
  });
  metrics.watch({ method }, response, address);
  response.emit("close");
}

async function read(port: number, url = "/metrics", headers: Record<string, string> = {}) {
  const asked = get({ host: "127.0.0.1", port, path: url, headers });
  const [answer] = await once(asked, "response");
  let text = "";
  for await (const piece of answer.setEncoding("utf8")) text += piece;
  return { status: answer.statusCode, type: answer.headers["content-type"], text };
}

async function serveOne(metrics: Metrics): Promise<number> {
  const one = await serveMetrics(metrics, FREE);
  server = one;
  return (one.address() as AddressInfo).port;
}

test("there are none unless a port is named, which is not the server's own", () => {
  const port = (METRICS_PORT?: string) =>
    readMetricsPort({ METRICS_PORT } as unknown as NodeJS.ProcessEnv, 3000);
  expect(port()).toBeUndefined();
  expect(port("")).toBeUndefined();
  expect(port("9464")).toBe(9464);
  for (const wrong of ["no", "0", "70000", "94 64", "-1"]) expect(() => port(wrong)).toThrow("METRICS_PORT");
  expect(() => port("3000")).toThrow("another port than PORT");
});

test("they are shown to this machine alone", async () => {
  const port = await serveOne(await makeMetrics());
  expect(server?.address()).toMatchObject({ address: "127.0.0.1" });
  const others = Object.values(os.networkInterfaces()).flat();
  for (const other of others.filter((one) => one && !one.internal && one.family === "IPv4")) {
    const socket = net.connect(port, other?.address);
    const [error] = await once(socket, "error");
    expect(error.code).toBe("ECONNREFUSED");
  }
  expect((await read(port, "/metrics", { host: "evil.example" })).status).toBe(403);
  expect((await read(port, "/")).status).toBe(404);
  expect(await read(port)).toMatchObject({
    status: 200,
    type: expect.stringMatching(/^text\/plain; version=/),
  });
});

test("requests are counted by class of address and status, with their times", async () => {
  const metrics = await makeMetrics();
  answered(metrics, "GET", "/patients");
  answered(metrics, "GET", `/patients/${UUID}`);
  answered(metrics, "POST", "/patients/new", 500);
  answered(metrics, "POST", `/p/${UUID}/logs`, 503);
  answered(metrics, "GET", `/programs/${UUID}/handout.pdf`);
  answered(metrics, "GET", "/healthz");
  const { text } = await read(await serveOne(metrics));
  expect(text).toContain('homestretch_requests_total{route="staff",status="200"} 2');
  expect(text).toContain('homestretch_requests_total{route="staff-save",status="500"} 1');
  expect(text).toContain('homestretch_requests_total{route="patient-save",status="503"} 1');
  expect(text).toContain('homestretch_requests_total{route="sheet",status="200"} 1');
  expect(text).toContain('homestretch_request_seconds_bucket{le="0.025",route="staff"} 2');
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  expect(text).toMatch(/^process_resident_memory_bytes \d/m);
});

test("no address, name or id gets into a label, and whoever asks for anything makes no more lines", async () => {
  const metrics = await makeMetrics();
  for (const method of ["GET", "POST", "BREW"])
    for (const address of ["/", "/patients/ada-byron", `/p/${UUID}`, "/Ada", `/x"} 1\n${UUID}`, "/p/ada.ics"])
      answered(metrics, method, address, 404);
  const text = await metrics.text();
  expect(text).not.toMatch(/ada|byron|5f0c2f0e/i);
  const routes = [...text.matchAll(/homestretch_requests_total\{route="([^"]*)"/g)].map(([, name]) => name);
  expect([...new Set(routes)].sort()).toEqual([
    "file",
    "other",
    "patient",
    "patient-save",
    "staff",
    "staff-save",
  ]);
});

test("sign-ins and mails are counted by how they ended", async () => {
  count("sign-in", "mismatch");
  count("sign-in", "mismatch");
  count("sign-in", "too-many-attempts");
  count("mail", "failed");
  const text = await (await makeMetrics()).text();
  expect(text).toContain('homestretch_sign_in_total{outcome="mismatch"} 2');
  expect(text).toContain('homestretch_sign_in_total{outcome="too-many-attempts"} 1');
  expect(text).toContain('homestretch_mail_total{outcome="failed"} 1');
});

test("sheets and the connections to a server are told while there are any", async () => {
  const metrics = await makeMetrics();
  expect(await metrics.text()).not.toMatch(/^homestretch_(sheets|database)/m);
  processState.pdfRenderer = { pool: { standing: () => ({ working: 1, waiting: 7 }) } } as never;
  processState.database = Promise.resolve({ standing: () => ({ used: 3, free: 1, waiting: 2 }) } as never);
  const text = await metrics.text();
  expect(text).toContain("homestretch_sheets_waiting 7");
  expect(text).toContain("homestretch_database_used 3");
  expect(text).toContain("homestretch_database_waiting 2");
});

test("the last whole backup is told after one that failed too", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-metrics-"));
  const metrics = await makeMetrics({ backupFolder: folder });
  expect(await metrics.text()).not.toMatch(/^homestretch_backup/m);
  const lastWhole = { finishedAt: "2026-11-29T02:30:00.000Z", file: "a.backup", bytes: 4_210_000 };
  const failed = { finishedAt: "2026-11-30T02:30:00.000Z", isWhole: false, lastWhole };
  writeFileSync(path.join(folder, "last-backup.json"), JSON.stringify(failed));
  const text = await metrics.text();
  expect(text).toContain("homestretch_backup_ok 0");
  expect(text).toContain(
    `homestretch_backup_last_success_timestamp_seconds ${Date.parse(lastWhole.finishedAt) / 1000}`,
  );
  expect(text).toContain("homestretch_backup_bytes 4210000");
  expect(text).toMatch(/^homestretch_backup_age_seconds \d/m);
  rmSync(folder, { recursive: true });
});
