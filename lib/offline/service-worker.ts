/// <reference lib="webworker" />
import { type RouteHandlerCallbackOptions, Serwist } from "serwist";
import { linkIdOfPath } from "@/lib/domain/sharing/link-copies";
import { keptClip } from "./kept-clips";
import { ClosedLinkError, forgetLink, keepLink, keepPages, keptAnswer } from "./page-copies";

declare const self: ServiceWorkerGlobalScope;

const SHELL = "homestretch-shell";
const OFFLINE_PAGE = "/p/offline";
/** A page that takes longer than this on a bad connection is shown from its copy, if there is one. */
const PATIENCE_MS = 6_000;

/** Serves what this device has kept of its own links; everything else goes to the network as if nobody stood between. */
const worker = new Serwist({
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ request, url, sameOrigin }) =>
        sameOrigin && request.mode === "navigate" && linkIdOfPath(url.pathname) !== undefined,
      handler: openPage,
    },
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && /^\/p\/[0-9a-f-]{36}\/images\//.test(url.pathname),
      handler: openPicture,
    },
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && /^\/p\/[0-9a-f-]{36}\/clips\//.test(url.pathname),
      handler: openClip,
    },
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/_next/static/"),
      handler: async ({ request }) => (await caches.match(request)) ?? fetch(request),
    },
  ],
});
worker.addEventListeners();

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL).then((shell) => keepPages(shell, [OFFLINE_PAGE])));
});

/** A page of a link asks to be kept. */
self.addEventListener("message", (event) => {
  const { kind, linkId, edition } = Object(event.data);
  if (kind !== "keep" || typeof edition !== "string" || linkIdOfPath(`/p/${linkId}`) === undefined) return;
  event.waitUntil(
    keepLink(linkId, edition).catch((error: unknown) =>
      // Whatever else went wrong, the next visit tries again and the old copy stays.
      error instanceof ClosedLinkError ? close(linkId) : undefined,
    ),
  );
});

/** The page from the network; the copy when there is no network, no server or no end to the waiting. */
async function openPage({ request, url, event }: RouteHandlerCallbackOptions): Promise<Response> {
  const linkId = linkIdOfPath(url.pathname) ?? "";
  const kept = await keptAnswer(linkId, url.pathname);
  const fromNetwork = fetch(request).then(async (response) => {
    if (response.status === 404 || response.status === 410) await close(linkId);
    return response;
  });
  // A late answer still closes what is closed.
  event.waitUntil(fromNetwork.catch(() => undefined));
  try {
    const response = await (kept ? Promise.race([fromNetwork, tooLong()]) : fromNetwork);
    return response.status >= 500 && kept ? kept : response;
  } catch {
    return kept ?? (await caches.match(OFFLINE_PAGE)) ?? Response.error();
  }
}

async function openPicture({ request, url }: RouteHandlerCallbackOptions): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await keptAnswer(linkIdOfPath(url.pathname) ?? "", url.pathname)) ?? Response.error();
  }
}

/** What is kept needs no network: a clip never changes. */
async function openClip({ request, url }: RouteHandlerCallbackOptions): Promise<Response> {
  const kept = await keptClip(linkIdOfPath(url.pathname) ?? "", url.pathname, request.headers.get("range"));
  return kept ?? fetch(request);
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error("too long")), PATIENCE_MS);
  });
}

/** Takes a closed link off this device; its open pages hear of it and go. */
async function close(linkId: string): Promise<void> {
  await forgetLink(linkId);
  for (const client of await self.clients.matchAll()) client.postMessage({ kind: "closed", linkId });
}
