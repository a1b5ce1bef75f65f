/**
 * What a process has once: a bundler may instantiate a module more than once, and the launcher (scripts/serve.mjs) runs in
 * the same process outside the bundle. Everything that has to be shared with either is here and nowhere else.
 *
 * @typedef {object} ProcessState
 * @property {import("node:async_hooks").AsyncLocalStorage<RequestState>} [requests] which request is being answered; the launcher's
 * @property {Record<"debug" | "info" | "warn" | "error", (entry: object) => void>} [log] lib/platform/log.ts
 * @property {(event: string, error: unknown) => void} [fault] writes a failure that nobody waits for to the log; instrumentation.ts
 * @property {Promise<import("../../db/client").DatabaseHandle>} [database] opened on first use; db/client.ts
 * @property {import("../../db/boot").BootResult} [boot] what the start found and did; instrumentation.ts
 * @property {string} [build] which build of the application this is; scripts/serve.mjs
 * @property {string} [setUpCode] what a clinic can be set up with, as printed; instrumentation.ts
 * @property {(cookieHeader: string | undefined) => Promise<boolean>} [hasSession] lib/auth/session.ts
 * @property {import("./env").Env} [env] the settings as they were read first
 * @property {import("../health/loaders").Health} [health] what was said last
 * @property {Map<string, number>} [counts] how often what happened, for the metrics; lib/platform/counts.ts
 * @property {import("../pdf/render").PdfRenderer} [pdfRenderer] the PDF workers and the sheets they have finished
 *
 * @typedef {object} RequestState
 * @property {string} id
 * @property {boolean} [begun] whether code of ours works on what was sent; before that, a failure is the sender's
 * @property {import("../domain/errors/errors").UnavailableReason} [pause] why the database was not to be had for it: then the answer is 503
 */

globalThis.homestretch ??= {};

/** @type {ProcessState} */
export const processState = globalThis.homestretch;
