import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { findLinkedProgram, type LinkedProgram } from "@/db/queries/share-links";
import { currentLinkScope } from "@/lib/auth/link-scope";

/** What a share link shows to whoever holds its cookie; the not-found page for anybody else. */
export const loadLinkedProgram = cache(async (linkId: string): Promise<LinkedProgram> => {
  const scope = await currentLinkScope(linkId);
  const linked = scope && (await findLinkedProgram(scope, linkId));
  return linked ?? notFound();
});
