import "server-only";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import {
  findLinkedProgram,
  findLinkRecipient,
  type LinkRecipient,
  listShareLinks,
  type ShareLinkListing,
} from "@/db/queries/share-links";
import type { ClinicScope } from "@/db/scope";
import { readAsPatient } from "@/lib/auth/link-scope";
import { requireClinicScope } from "@/lib/auth/scope";
import { dayOfMoment, momentInWords } from "@/lib/domain/dates/moment-words";
import { NotFoundError } from "@/lib/domain/errors/errors";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { COPY_HEADER } from "@/lib/domain/sharing/link-copies";
import { renewedExpiry } from "@/lib/domain/sharing/link-end";
import { buildLinkMessage, type LinkMessage, mailAddress } from "@/lib/domain/sharing/link-message";
import { isExpiryNear, linkState } from "@/lib/domain/sharing/link-state";
import { isEnglish } from "@/lib/domain/words/words";
import { wordsOf } from "@/lib/domain/words/words-of";
import { canMailHere } from "@/lib/mail/clinic-mail";
import { now, today } from "@/lib/platform/clock";
import { shareAddress } from "./links";

export interface LinkedProgramView {
  readonly document: ProgramDocument;
  /** Clinic-local dates `YYYY-MM-DD`. */
  readonly openedOn: string;
  readonly expiresOn: string;
  /** Whether the end of the link is near enough to be said. */
  readonly isEndNear: boolean;
  /** Whether the patient has asked for more time. */
  readonly isTimeAsked: boolean;
  /** Whether it stays on the phone for the time without a connection. */
  readonly isCopy: boolean;
}

/** What a share link shows to whoever holds its cookie; the not-found page for anybody else. */
export const loadLinkedProgram = cache(async (linkId: string): Promise<LinkedProgramView> => {
  const linked = await readAsPatient(linkId, (scope) => findLinkedProgram(scope, linkId));
  if (!linked) notFound();
  const { expiresAt, renewalAskedAt } = linked;
  // What stays on the phone for the time without a connection names nobody.
  const isCopy = (await headers()).get(COPY_HEADER) !== null;
  const document = isCopy ? { ...linked.document, patientLabel: "" } : linked.document;
  const { timeZone } = document.clinic;
  const openedOn = today(timeZone);
  const expiresOn = today(timeZone, expiresAt);
  const isEndNear = isExpiryNear(expiresOn, openedOn);
  return { document, openedOn, expiresOn, isEndNear, isTimeAsked: renewalAskedAt !== null, isCopy };
});

/** The link that nobody has ended, the ended ones, and how a link is handed over; every moment in words of the clinic. */
export async function loadProgramLinks(programId: string) {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(programId).success) notFound();
  const canSend = await canMailHere();
  return scope.reading(async (scope) => {
    const links = await listShareLinks(scope, programId);
    const recipient = await findLinkRecipient(scope, programId);
    const current = links.find((link) => link.revokedAt === null);
    const message = messageOf(current, recipient);
    return {
      ...(current && recipient && { current: currentLink(current, recipient) }),
      past: links.flatMap((link) => (recipient ? pastLink(link, recipient) : [])),
      mayHavePin: recipient?.pinPolicy !== "off",
      mayRemovePin: recipient?.pinPolicy !== "required",
      mail: {
        to: recipient?.email ?? "",
        canSend,
        mailto: message ? mailAddress(recipient?.email ?? "", message) : "",
        subject: message?.subject ?? "",
      },
    };
  });
}

function currentLink(link: ShareLinkListing, recipient: LinkRecipient) {
  const { expiresAt, lastOpenedAt, renewalAskedAt, hasPin } = link;
  const { timeZone, pinPolicy } = recipient;
  const state = linkState(link, now());
  const withoutPin = pinPolicy === "required" ? "missing" : "none";
  return {
    id: link.id,
    address: shareAddress(link),
    label: link.label,
    state: state === "ended" ? "expired" : state,
    expires: dayOfMoment(expiresAt, recipient),
    isEndNear: isExpiryNear(today(timeZone, expiresAt), today(timeZone)),
    renewsUntil: dayOfMoment(renewedExpiry(clockOf(recipient), expiresAt), recipient),
    pin: hasPin ? "set" : withoutPin,
    ...(lastOpenedAt && { lastOpened: momentInWords(lastOpenedAt, recipient) }),
    ...(renewalAskedAt && { asked: dayOfMoment(renewalAskedAt, recipient) }),
  } as const;
}

function pastLink(
  { id, label, createdAt, revokedAt, lastOpenedAt }: ShareLinkListing,
  clinic: LinkRecipient,
) {
  if (revokedAt === null) return [];
  return [
    {
      id,
      label,
      made: dayOfMoment(createdAt, clinic),
      ended: dayOfMoment(revokedAt, clinic),
      ...(lastOpenedAt && { lastOpened: dayOfMoment(lastOpenedAt, clinic) }),
    },
  ];
}

/** The mail that hands a link over; nothing while there is no link that opens. */
function messageOf(link: ShareLinkListing | undefined, recipient: LinkRecipient | undefined) {
  if (!link || !recipient || link.revokedAt !== null || link.expiresAt <= now()) return undefined;
  const { words, language } = mailLanguage(recipient);
  return buildLinkMessage(words, {
    clinicName: recipient.clinicName,
    clinicPhone: recipient.clinicPhone,
    address: shareAddress(link),
    expires: dayOfMoment(link.expiresAt, { language, timeZone: recipient.timeZone }),
    hasPin: link.hasPin,
  });
}

/** The words of a mail to the patient, and the language of its dates: of English ones as the clinic writes them. */
function mailLanguage({ writtenLanguage, country, language }: LinkRecipient) {
  const words = wordsOf(writtenLanguage ?? "en", country);
  return { words, language: isEnglish(words) ? language : words.tag };
}

/** What the end of a program's link is reckoned with. */
function clockOf({ reviewOn, timeZone }: LinkRecipient) {
  return { now: now(), timeZone, programEnd: reviewOn ?? undefined };
}

/** The mail that hands this link over. @throws NotFoundError when it does not open */
export async function loadLinkMessage(
  scope: ClinicScope,
  programId: string,
  linkId: string,
): Promise<LinkMessage> {
  const links = await listShareLinks(scope, programId);
  const message = messageOf(
    links.find((link) => link.id === linkId),
    await findLinkRecipient(scope, programId),
  );
  if (!message) throw new NotFoundError("Share link");
  return message;
}

/** The end that a renewal now gives a link. @throws NotFoundError */
export async function loadRenewal(scope: ClinicScope, programId: string, linkId: string) {
  const links = await listShareLinks(scope, programId);
  const link = links.find(({ id }) => id === linkId);
  const recipient = await findLinkRecipient(scope, programId);
  if (!link || !recipient) throw new NotFoundError("Share link");
  const expiresAt = renewedExpiry(clockOf(recipient), link.expiresAt);
  return { expiresAt, now: now(), words: dayOfMoment(expiresAt, recipient) };
}

/** The review day of a program that is to have a link, and the clinic's zone. @throws NotFoundError */
export async function loadProgramEnd(scope: ClinicScope, programId: string) {
  const recipient = await findLinkRecipient(scope, programId);
  if (!recipient) throw new NotFoundError("Program");
  return { reviewOn: recipient.reviewOn ?? undefined, timeZone: recipient.timeZone };
}
