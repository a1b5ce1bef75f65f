import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { findLinkedProgram } from "@/db/queries/share-links";
import { currentLinkScope } from "@/lib/auth/link-scope";
import { today } from "@/lib/clock";
import type { ProgramDocument } from "@/lib/domain/program/program-document";

export interface LinkedProgramView {
  readonly document: ProgramDocument;
  /** Clinic-local dates `YYYY-MM-DD`. */
  readonly openedOn: string;
  readonly expiresOn: string;
}

/** What a share link shows to whoever holds its cookie; the not-found page for anybody else. */
export const loadLinkedProgram = cache(async (linkId: string): Promise<LinkedProgramView> => {
  const scope = await currentLinkScope(linkId);
  const linked = scope && (await findLinkedProgram(scope, linkId));
  if (!linked) notFound();
  const { document, expiresAt } = linked;
  const { timeZone } = document.clinic;
  return { document, openedOn: today(timeZone), expiresOn: today(timeZone, expiresAt) };
});
