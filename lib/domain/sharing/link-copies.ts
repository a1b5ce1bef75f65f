/** Asked for with this header, a page is rendered as it may lie on a phone: without the patient's name. */
export const COPY_HEADER = "x-homestretch-copy";

/** Caches that hold the pages of a link are named by it, so that one look at the names finds them. */
export function copyName(linkId: string, edition: string): string {
  return `homestretch-link:${linkId}:${edition}`;
}

/** Whether a cache of that name holds pages of the link. */
export function copiesOf(linkId: string, name: string): boolean {
  return name.startsWith(copyName(linkId, ""));
}

/** The cache of the clips of a link that somebody has asked to keep; it outlives the editions of the pages. */
export function clipCopyName(linkId: string): string {
  return `homestretch-clips:${linkId}`;
}

/** The link whose page stands at a path such as `/p/<link>/session`; undefined for every other path. */
export function linkIdOfPath(path: string): string | undefined {
  return /^\/p\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/.exec(path)?.[1];
}
