import { whenIdle } from "./when-idle";

/** The page itself comes first; what is kept for later is fetched when the phone has time. */
const QUIET_MS = 1_500;

/** Asks whether the link opens, sends what waits, and has this device keep the pages of the link. */
export async function contactAndKeep(linkId: string, lang: string): Promise<void> {
  await whenIdle();
  const { outboxOf } = await import("./phone-outbox");
  const state = await outboxOf(linkId).contact();
  const worker = await registerWorker(linkId);
  if (!state || !worker) return;
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  const { active } = await navigator.serviceWorker.ready;
  // A new version shows other exercises, a new day may show other ones, another language other words.
  const edition = `${state.versionNumber}.${state.today}.${lang}`;
  active?.postMessage({ kind: "keep", linkId, edition });
}

/** Nothing where pages cannot be kept: over plain http, in some private windows, while developing. */
async function registerWorker(linkId: string): Promise<ServiceWorkerRegistration | undefined> {
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return undefined;
  navigator.serviceWorker.addEventListener("message", ({ data }) => {
    if (Object(data).kind === "closed" && data.linkId === linkId) void askAgain(linkId);
  });
  return navigator.serviceWorker.register("/p/worker.js", { scope: "/p/" });
}

async function askAgain(linkId: string): Promise<void> {
  const { outboxOf } = await import("./phone-outbox");
  await outboxOf(linkId).contact();
}
