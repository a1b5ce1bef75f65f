import "server-only";
import { z } from "zod";
import {
  findClip,
  findClipPiece,
  findLinkedClip,
  findLinkedClipPiece,
  type StoredClip,
} from "@/db/queries/clips";
import { currentLinkScope } from "@/lib/auth/link-scope";
import { currentClinicScope } from "@/lib/auth/scope";

/** A clip that may be shown, and how its pieces are read one by one. */
export interface OpenClip extends StoredClip {
  /** Undefined once it is not there any more, or not for whoever asks. */
  readonly readPiece: (number: number) => Promise<Uint8Array | undefined>;
}

const isId = (text: string) => z.uuid().safeParse(text).success;

/** One clip of the clinic; nothing for an unknown one and for whoever is not signed in. */
export async function loadClip(clipId: string): Promise<OpenClip | undefined> {
  const scope = isId(clipId) ? await currentClinicScope() : undefined;
  const clip = scope && (await findClip(scope, clipId));
  return clip && { ...clip, readPiece: (number) => findClipPiece(scope, clipId, number) };
}

/** One clip of the program behind a link; nothing for any other, and for whoever does not hold the link. */
export async function loadLinkedClip(linkId: string, clipId: string): Promise<OpenClip | undefined> {
  const scope = isId(clipId) ? await currentLinkScope(linkId) : undefined;
  const clip = scope && (await findLinkedClip(scope, linkId, clipId));
  return clip && { ...clip, readPiece: (number) => findLinkedClipPiece(scope, linkId, clipId, number) };
}
