import "server-only";
import { mayMail, reserveMail } from "@/lib/auth/mail-permit";
import { canSendMail, type Mail, sendMail } from "@/lib/platform/send-mail";

export type MailOutcome = "sent" | "failed" | "demo" | "too-many";

/** Whether a mail can be sent for whoever is signed in. */
export async function canMailHere(): Promise<boolean> {
  return canSendMail() && (await mayMail());
}

/** Sends a mail for whoever is signed in, within the limits of account, clinic and hour; never for a demonstration clinic. */
export async function sendClinicMail(mail: Mail): Promise<MailOutcome> {
  const permit = await reserveMail();
  return permit === "allowed" ? sendMail(mail) : permit;
}
