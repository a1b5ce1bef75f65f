import { mailableName } from "@/lib/domain/clinic/mailable-name";
import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";

export interface LinkMessage {
  readonly subject: string;
  readonly text: string;
}

/** What the mail says of a link. */
export interface LinkToMail {
  readonly clinicName: string;
  readonly clinicPhone: string;
  readonly address: string;
  /** In words, in the language of the mail. */
  readonly expires: string;
  readonly hasPin: boolean;
}

/**
 * The mail that hands a link over. It holds no name, no diagnosis and no title of a program: a mailbox is often read by
 * others too.
 */
export function buildLinkMessage(words: Words<"mail">, link: LinkToMail): LinkMessage {
  const { subject, subjectWithoutName, hello, intro, pin, opensUntil, questions } = words.mail;
  // Nobody makes the mail server carry a link of theirs as the name of a clinic.
  const clinicName = mailableName(link.clinicName);
  const clinicPhone = mailableName(link.clinicPhone);
  const lines = [
    say(words, hello),
    "",
    say(words, intro),
    "",
    link.address,
    "",
    ...(link.hasPin ? [say(words, pin), ""] : []),
    say(words, opensUntil, { date: link.expires }),
    "",
    say(words, questions),
    ...(clinicName === undefined ? [] : [clinicName]),
    ...(clinicPhone === undefined ? [] : [clinicPhone]),
    "",
  ];
  const titled =
    clinicName === undefined ? say(words, subjectWithoutName) : say(words, subject, { clinic: clinicName });
  return { subject: titled, text: lines.join("\n") };
}

/** The same message for the mail program on the computer. */
export function mailAddress(to: string, { subject, text }: LinkMessage): string {
  const part = (value: string) => encodeURIComponent(value.replaceAll("\n", "\r\n"));
  return `mailto:${encodeURIComponent(to).replaceAll("%40", "@")}?subject=${part(subject)}&body=${part(text)}`;
}
