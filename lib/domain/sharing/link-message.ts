import { mailableName } from "../clinic/mailable-name";

export interface LinkMessage {
  readonly subject: string;
  readonly text: string;
}

/**
 * The mail that hands a link over. It holds no name, no diagnosis and no title of a program: a mailbox is often read by
 * others too.
 */
export function buildLinkMessage(link: {
  readonly clinicName: string;
  readonly clinicPhone: string;
  readonly address: string;
  /** In words, in the clinic's language. */
  readonly expires: string;
  readonly hasPin: boolean;
}): LinkMessage {
  // Nobody makes the mail server carry a link of theirs as the name of a clinic.
  const clinicName = mailableName(link.clinicName);
  const clinicPhone = mailableName(link.clinicPhone);
  const lines = [
    "Hello,",
    "",
    "here is your page from the clinic. Open it on your phone or computer:",
    "",
    link.address,
    "",
    ...(link.hasPin ? ["It asks for six digits. Your clinic tells you these another way.", ""] : []),
    `The page opens until ${link.expires}. Please do not pass this message on: whoever has the link can open the page.`,
    "",
    "Questions? Please do not answer this mail. Call us:",
    ...(clinicName === undefined ? [] : [clinicName]),
    ...(clinicPhone === undefined ? [] : [clinicPhone]),
    "",
  ];
  return { subject: `Your page from ${clinicName ?? "your clinic"}`, text: lines.join("\n") };
}

/** The same message for the mail program on the computer. */
export function mailAddress(to: string, { subject, text }: LinkMessage): string {
  const part = (value: string) => encodeURIComponent(value.replaceAll("\n", "\r\n"));
  return `mailto:${encodeURIComponent(to).replaceAll("%40", "@")}?subject=${part(subject)}&body=${part(text)}`;
}
