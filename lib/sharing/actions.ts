"use server";

import { revalidatePath } from "next/cache";
import { issueShareLink, revokeShareLink } from "@/db/mutations/share-links";
import { findProgram } from "@/db/queries/programs";
import { clinicAction } from "@/lib/clinic-action";
import { NotFoundError } from "@/lib/domain/errors";
import { linkTerms, shareAddress } from "@/lib/handout/loaders";
import { linkIssue, linkReference } from "./schema";

/** Gives the program a link, or answers the one it has. */
export const issueLinkAction = clinicAction(linkIssue, async (scope, { programId }) => {
  const program = await findProgram(scope, programId);
  if (!program) throw new NotFoundError("Program");
  const link = await issueShareLink(scope, programId, linkTerms(program.draft.reviewOn));
  revalidatePath(`/programs/${programId}`, "layout");
  const address = shareAddress({ id: link.linkId, generation: link.generation });
  return { status: "saved", data: { address }, message: "The link is ready." };
});

/** Ends a link at once. */
export const revokeLinkAction = clinicAction(linkReference, async (scope, { linkId, programId }) => {
  await revokeShareLink(scope, linkId);
  revalidatePath(`/programs/${programId}`, "layout");
  return { status: "saved", data: undefined, message: "The link does not open any more." };
});
