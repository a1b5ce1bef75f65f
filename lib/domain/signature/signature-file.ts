import { PROFESSIONS, type Profession } from "@/lib/domain/checker/profession";
import { safeLine } from "@/lib/domain/text/safe-text";
import type { Signature } from "./sign-off";
import { isSignedKind, SIGNING_SENTENCE, type SignedKind } from "./signed-kind";
import { SIGNER_LIMITS } from "./signer-limits";

/** A file of signatures: at most so many, in at most so many bytes. */
export const SIGNATURE_FILE_LIMITS = { signatures: 2000, bytes: 2_000_000 } as const;

const FORMAT = "homestretch-signatures";

/** A signature as it travels between clinics. */
export interface TravellingSignature {
  readonly kind: SignedKind;
  readonly subject: string;
  readonly contentHash: string;
  readonly name: string;
  readonly profession: Profession;
  readonly registrationBody: string;
  readonly registrationNumber: string;
  readonly sentence: string;
  /** The local date of the clinic it was given at. */
  readonly signedOn: string;
}

export interface SignatureFile {
  /** The name of the clinic they were given at. */
  readonly clinic: string;
  readonly signatures: readonly TravellingSignature[];
}

/** The file, as text. */
export function writeSignatureFile(
  clinic: string,
  signatures: readonly (Omit<Signature, "id"> & { readonly sentence: string })[],
): string {
  const rows = signatures.map((signature): TravellingSignature => {
    const { kind, subject, contentHash, name, profession, sentence, signedOn } = signature;
    const { registrationBody, registrationNumber } = signature;
    return {
      ...{ kind, subject, contentHash, name, profession },
      ...{ registrationBody, registrationNumber, sentence, signedOn },
    };
  });
  return `${JSON.stringify({ format: FORMAT, version: 1, clinic, signatures: rows }, null, 1)}\n`;
}

/**
 * What a file holds, or a sentence that says what is wrong with it: nothing of a file with a fault is taken.
 * @param today the clinic's local date; nothing is signed after it
 */
export function readSignatureFile(text: string, today: string): SignatureFile | string {
  const file = parsed(text);
  if (!isRecord(file) || file.format !== FORMAT || file.version !== 1)
    return "This is not a file of signatures. Choose one that another clinic has exported under Sign-off.";
  if (!isText(file.clinic, SIGNER_LIMITS.place)) return "The file does not say which clinic it is from.";
  if (!Array.isArray(file.signatures) || file.signatures.length === 0) return "The file holds no signatures.";
  if (file.signatures.length > SIGNATURE_FILE_LIMITS.signatures)
    return `Choose a file of at most ${SIGNATURE_FILE_LIMITS.signatures} signatures.`;
  const signatures = file.signatures.filter((entry): entry is TravellingSignature =>
    isSignature(entry, today),
  );
  const wrong = file.signatures.findIndex((entry) => !signatures.includes(entry));
  if (wrong >= 0) return `Signature ${wrong + 1} of the file is not whole, so nothing was taken from it.`;
  return { clinic: file.clinic.trim(), signatures };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Printable, not empty, not too long: it is shown as it stands. */
function isText(value: unknown, longest: number): value is string {
  return (
    typeof value === "string" &&
    safeLine(value, longest) !== "" &&
    value.length <= longest &&
    !/\p{C}/u.test(value)
  );
}

function isSignature(entry: unknown, today: string): entry is TravellingSignature {
  if (!isRecord(entry)) return false;
  return (
    isSignedKind(String(entry.kind)) &&
    isText(entry.subject, SIGNER_LIMITS.subject) &&
    /^[0-9a-f]{64}$/.test(String(entry.contentHash)) &&
    isText(entry.name, SIGNER_LIMITS.name) &&
    (PROFESSIONS as readonly unknown[]).includes(entry.profession) &&
    isText(entry.registrationBody, SIGNER_LIMITS.body) &&
    isText(entry.registrationNumber, SIGNER_LIMITS.number) &&
    entry.sentence === SIGNING_SENTENCE &&
    isDayUntil(entry.signedOn, today)
  );
}

/** A day that is in the calendar, and not to come. */
function isDayUntil(date: unknown, today: string): boolean {
  if (typeof date !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(date) || date > today) return false;
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}
