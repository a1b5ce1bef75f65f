"use server";

import { revalidatePath } from "next/cache";
import {
  labelShareLink,
  recordLinkSent,
  renewShareLink,
  setLinkPin,
  unlockShareLink,
} from "@/db/mutations/share-link-care";
import { issueShareLink, revokeShareLink } from "@/db/mutations/share-links";
import { clinicAction } from "@/lib/action/clinic-action";
import { makePin } from "@/lib/auth/link-pin";
import { sendClinicMail } from "@/lib/mail/clinic-mail";
import { linkTerms, loadNewLinkPin, shareAddress } from "./links";
import { loadLinkMessage, loadProgramEnd, loadRenewal } from "./loaders";
import { linkIssue, linkLabel, linkReference, linkSending } from "./schema";

function showAgain(programId: string): void {
  revalidatePath(`/programs/${programId}`, "layout");
  revalidatePath("/today");
}

/** Gives the program a link, or answers the one it has; with a PIN where the clinic wants one on every link. */
export const issueLinkAction = clinicAction(linkIssue, async (scope, { programId }) => {
  const program = await loadProgramEnd(scope, programId);
  const made = await loadNewLinkPin(scope);
  const link = await issueShareLink(scope, programId, linkTerms(program, made?.pinHash));
  // A PIN is shown once, where the page would take it away again: the page asks for its news itself then.
  if (!made) showAgain(programId);
  const address = shareAddress({ id: link.linkId, generation: link.generation });
  const data = { address, ...(made && link.isNew && { pin: made.pin }) };
  return { status: "saved", data, message: "The link is ready." };
});

/** Ends a link at once. */
export const revokeLinkAction = clinicAction(linkReference, async (scope, { linkId, programId }) => {
  await revokeShareLink(scope, linkId);
  showAgain(programId);
  return { status: "saved", data: undefined, message: "The link does not open any more." };
});

/** Gives a link more time. */
export const renewLinkAction = clinicAction(linkReference, async (scope, { linkId, programId }) => {
  const renewal = await loadRenewal(scope, programId, linkId);
  await renewShareLink(scope, linkId, renewal);
  showAgain(programId);
  return { status: "saved", data: undefined, message: `The link works until ${renewal.words}.` };
});

/** Names a link, for staff only. */
export const labelLinkAction = clinicAction(linkLabel, async (scope, { linkId, programId, label }) => {
  await labelShareLink(scope, linkId, label);
  showAgain(programId);
  return { status: "saved", data: undefined, message: "Saved." };
});

/** Gives a link a PIN, or another one; it is in the answer, and nowhere else. */
export const setLinkPinAction = clinicAction(linkReference, async (scope, { linkId, programId }) => {
  const { pin, pinHash } = await makePin();
  await setLinkPin(scope, linkId, pinHash);
  showAgain(programId);
  return { status: "saved", data: { pin } };
});

/** Takes the PIN off a link. */
export const removeLinkPinAction = clinicAction(linkReference, async (scope, { linkId, programId }) => {
  await setLinkPin(scope, linkId, null);
  showAgain(programId);
  return { status: "saved", data: undefined, message: "The link opens without a PIN." };
});

/** Lets a link take its PIN again after too many wrong ones. */
export const unlockLinkAction = clinicAction(linkReference, async (scope, { linkId, programId }) => {
  await unlockShareLink(scope, linkId);
  showAgain(programId);
  return { status: "saved", data: undefined, message: "The link takes its PIN again." };
});

/** Mails a link to the patient through the clinic's mail server. */
export const sendLinkAction = clinicAction(linkSending, async (scope, { linkId, programId, to }) => {
  const message = await loadLinkMessage(scope, programId, linkId);
  const outcome = await sendClinicMail({ to, ...message });
  if (outcome !== "sent") return { status: "refused", message: NOT_SENT[outcome] };
  await recordLinkSent(scope, linkId);
  return { status: "saved", data: undefined, message: `Sent to ${to}.` };
});

const NOT_SENT = {
  failed: "The mail server did not take the message, so it was not sent. Copy the link instead.",
  demo: "A demonstration clinic sends no mail. Copy the link instead.",
  "too-many":
    "Enough mails were sent for this hour, so this one was not sent. Copy the link, or try again in an hour.",
} as const;
