import { z } from "zod";
import { MAIL_ADDRESS } from "@/lib/domain/text/mail-address";
import { typedText } from "@/lib/platform/typed-text";

export const linkIssue = z.object({ programId: z.uuid() });
export const linkReference = z.object({ linkId: z.uuid(), programId: z.uuid() });

const LABEL_LENGTH = 80;

/** What the name of a link sends. */
export const linkLabel = linkReference.extend({ label: typedText(LABEL_LENGTH) });

/** What the form that mails a link sends. */
export const linkSending = linkReference.extend({
  to: z.string().trim().max(254).regex(MAIL_ADDRESS, "Write the patient's e-mail address."),
});
