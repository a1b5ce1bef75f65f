import { COPY_HEADER, copiesOf, copyName } from "@/lib/domain/sharing/link-copies";
import { forgetClips } from "./kept-clips";
import { namedAssets } from "./page-assets";

/** Lies in a cache when everything else does. */
const COMPLETE = "/p/complete";

/** What a link shows without a connection. */
const pagesOf = (linkId: string) => [`/p/${linkId}`, `/p/${linkId}/session`];

/** The link was closed while a copy was being made. */
export class ClosedLinkError extends Error {}

/**
 * Keeps the pages of a link with everything they need, unless this edition is kept already. The old copy serves until
 * the new one is whole.
 * @throws ClosedLinkError
 */
export async function keepLink(linkId: string, edition: string): Promise<void> {
  const name = copyName(linkId, edition);
  const copy = await caches.open(name);
  if (!(await copy.match(COMPLETE))) {
    await keepPages(copy, pagesOf(linkId));
    await copy.put(COMPLETE, new Response(null));
    await forgetClips(linkId, await textsOf(copy, pagesOf(linkId)));
  }
  await forgetCopies(linkId, name);
}

/** Takes every copy of a link off the device, and its clips. */
export async function forgetLink(linkId: string): Promise<void> {
  await Promise.all([forgetCopies(linkId), forgetClips(linkId)]);
}

async function textsOf(copy: Cache, pages: readonly string[]): Promise<string[]> {
  const kept = await Promise.all(pages.map((page) => copy.match(page)));
  return Promise.all(kept.map((page) => page?.text() ?? ""));
}

async function forgetCopies(linkId: string, exceptName?: string): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => copiesOf(linkId, name) && name !== exceptName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** A kept page or picture of a link; a whole copy goes before one that is being made. */
export async function keptAnswer(linkId: string, path: string): Promise<Response | undefined> {
  const names = (await caches.keys()).filter((name) => copiesOf(linkId, name));
  let partial: Response | undefined;
  for (const name of names) {
    const copy = await caches.open(name);
    const answer = await copy.match(path);
    if (answer && (await copy.match(COMPLETE))) return answer;
    partial ??= answer;
  }
  return partial;
}

/** Keeps pages and, one after the other, whatever they and their scripts name. */
export async function keepPages(cache: Cache, pages: readonly string[]): Promise<void> {
  const seen = new Set(pages);
  const wanted = [...pages];
  for (let path = wanted.shift(); path !== undefined; path = wanted.shift()) {
    const isPage = pages.includes(path);
    const response = await fetch(path, isPage ? { headers: { [COPY_HEADER]: "offline" } } : {});
    if (isPage && (response.status === 404 || response.status === 410)) throw new ClosedLinkError(path);
    if (!response.ok || response.redirected) {
      if (isPage) throw new Error(`no copy of ${path.replace(/[0-9a-f-]{36}/g, "…")}: ${response.status}`);
      continue;
    }
    const named = isText(response) ? namedAssets(await response.clone().text(), response.url) : [];
    await cache.put(path, response);
    for (const next of named) {
      if (seen.has(next)) continue;
      seen.add(next);
      wanted.push(next);
    }
  }
}

function isText(response: Response): boolean {
  return /html|javascript|css/.test(response.headers.get("content-type") ?? "");
}
