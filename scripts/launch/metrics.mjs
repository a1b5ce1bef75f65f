import { createServer } from "node:http";
import { processState } from "../../lib/platform/process-state.mjs";
import { readLastBackup } from "./last-backup.mjs";
import { PlainError } from "./report.mjs";
import { routeClass } from "./route-class.mjs";

/** What is shown goes to whoever is on this machine, and never further: a collector runs beside the server. */
const LOOPBACK = "127.0.0.1";
const OWN_NAMES = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
/** In seconds; a page that takes more than one is slow, and one that takes ten was given up. */
const LATENCY_STEPS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * The port that METRICS_PORT names; undefined when it names none, and then nothing is counted.
 * @throws PlainError
 */
export function readMetricsPort(env, port) {
  const given = env.METRICS_PORT;
  if (!given) return undefined;
  const own = Number(given);
  if (!/^\d{1,5}$/.test(given) || own < 1 || own > 65_535)
    throw new PlainError(`METRICS_PORT must be a number from 1 to 65535, but it is "${given}".`);
  if (own === port)
    throw new PlainError(`METRICS_PORT must be another port than PORT, but both are ${port}.`);
  return own;
}

/**
 * Counts requests, and says with them how the process is, as Prometheus reads it. No label holds anything of a clinic, a
 * person, an address or an id: classes, statuses and words of ours are all there is.
 * @param {{ backupFolder?: string }} settings
 */
export async function makeMetrics({ backupFolder } = {}) {
  const { default: prometheus } = await import("prom-client");
  const registry = new prometheus.Registry();
  prometheus.collectDefaultMetrics({ register: registry });
  const { requests, seconds } = requestMetrics(prometheus, registry);
  sheetMetrics(prometheus, registry);
  databaseMetrics(prometheus, registry);
  countMetrics(prometheus, registry);
  if (backupFolder) backupMetrics(prometheus, registry, backupFolder);
  return {
    /** Counts a request when its answer is out, or the visitor has gone. */
    watch(request, response, path) {
      const started = performance.now();
      const route = routeClass(request.method, path);
      response.whenClosed(() => {
        requests.inc({ route, status: String(response.sentStatus) });
        seconds.observe({ route }, (performance.now() - started) / 1000);
      });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function requestMetrics({ Counter, Histogram }, registry) {
  const registers = [registry];
  const requests = new Counter({
    name: "homestretch_requests_total",
    help: "Requests answered, by class of address and status",
    labelNames: ["route", "status"],
    registers,
  });
  const seconds = new Histogram({
    name: "homestretch_request_seconds",
    help: "Time from a request to the end of its answer, by class of address",
    labelNames: ["route"],
    buckets: LATENCY_STEPS,
    registers,
  });
  return { requests, seconds };
}

/** A value that is looked up when somebody asks; left out while there is none. */
function gauge({ Gauge }, registry, name, help, look) {
  new Gauge({
    name: `homestretch_${name}`,
    help,
    registers: [registry],
    async collect() {
      const value = await look();
      this.remove();
      if (value !== undefined) this.set(value);
    },
  });
}

function sheetMetrics(prometheus, registry) {
  const standing = () => processState.pdfRenderer?.pool.standing();
  gauge(prometheus, registry, "sheets_waiting", "Sheets that wait to be set", () => standing()?.waiting);
  gauge(prometheus, registry, "sheets_working", "Sheets that are being set", () => standing()?.working);
}

/** Of a PostgreSQL server: the embedded store is one connection in this process. */
function databaseMetrics(prometheus, registry) {
  const standing = async () => (await processState.database?.catch(() => undefined))?.standing?.();
  const words = {
    used: "Database connections at work",
    free: "Database connections at rest",
    waiting: "Work that waits for a database connection",
  };
  for (const [state, help] of Object.entries(words))
    gauge(prometheus, registry, `database_${state}`, help, async () => (await standing())?.[state]);
  const behind = "How far the replica was behind when it was asked for a file last";
  gauge(prometheus, registry, "replica_behind_bytes", behind, async () => {
    const handle = await processState.database?.catch(() => undefined);
    return handle?.database?.copy?.behind;
  });
}

/** What lib/platform/counts.ts has counted. */
function countMetrics({ Counter }, registry) {
  const kinds = {
    "sign-in": "Attempts to sign in by password, by how they ended",
    mail: "Mails, by what the mail server said",
  };
  for (const [kind, help] of Object.entries(kinds)) {
    new Counter({
      name: `homestretch_${kind.replace("-", "_")}_total`,
      help,
      labelNames: ["outcome"],
      registers: [registry],
      collect() {
        this.reset();
        for (const [counted, count] of processState.counts ?? []) {
          const [what, outcome] = counted.split(" ");
          if (what === kind) this.inc({ outcome }, count);
        }
      },
    });
  }
}

function backupMetrics(prometheus, registry, folder) {
  const seconds = (moment) => moment && Date.parse(moment) / 1000;
  const lastWhole = () => readLastBackup(folder)?.lastWhole;
  const made = "When the last whole backup was made, in seconds since 1970";
  gauge(prometheus, registry, "backup_last_success_timestamp_seconds", made, () =>
    seconds(lastWhole()?.finishedAt),
  );
  gauge(prometheus, registry, "backup_age_seconds", "How old the last whole backup is", () => {
    const moment = seconds(lastWhole()?.finishedAt);
    return moment && Date.now() / 1000 - moment;
  });
  gauge(prometheus, registry, "backup_bytes", "How large the last whole backup is", () => lastWhole()?.bytes);
  gauge(prometheus, registry, "backup_ok", "1 if the last backup that was tried is whole, else 0", () => {
    const last = readLastBackup(folder);
    return last && Number(last.isWhole);
  });
}

/**
 * Shows the metrics at /metrics, to this machine alone.
 * @returns {Promise<import("node:http").Server>}
 */
export function serveMetrics(metrics, port) {
  const server = createServer((request, response) => {
    const refuse = (status) => response.writeHead(status).end();
    // A page in a browser on this machine may call us by another name; a collector does not.
    if (!OWN_NAMES.test(request.headers.host ?? "")) return refuse(403);
    if (request.method !== "GET" || request.url !== "/metrics") return refuse(404);
    metrics.text().then(
      (text) => response.writeHead(200, { "Content-Type": metrics.contentType }).end(text),
      (error) => {
        processState.fault?.("metrics-failed", error);
        refuse(500);
      },
    );
  });
  server.unref();
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      reject(
        new PlainError(`METRICS_PORT ${port} cannot be listened on (${error.code}). Choose another one.`),
      ),
    );
    server.listen({ port, host: LOOPBACK }, () => resolve(server));
  });
}
