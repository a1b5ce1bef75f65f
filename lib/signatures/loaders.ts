import "server-only";
import { recordRefusal } from "@/db/mutations/audit";
import { listSigners, type SignerDetail } from "@/db/queries/clinical-signers";
import { getClinic } from "@/db/queries/clinics";
import { exportSignatures, findLibraryIds, findSignedLibrary } from "@/db/queries/signatures";
import { listStaffNames } from "@/db/queries/staff";
import { findTextAcceptance } from "@/db/queries/text-acceptances";
import { getWarningText } from "@/db/queries/warning-texts";
import type { ClinicScope } from "@/db/scope";
import { hasFreshProof } from "@/lib/auth/fresh-proof";
import { currentClinicScope, requireClinicScope } from "@/lib/auth/scope";
import type { CheckedBy } from "@/lib/domain/checker/checked-by";
import { isAllowed } from "@/lib/domain/clinic/permissions";
import { dateInWords } from "@/lib/domain/dates/date-words";
import { dayOfMoment } from "@/lib/domain/dates/moment-words";
import { libraryChecks } from "@/lib/domain/signature/library-checks";
import { checkersOf, type SignOff, signOffs } from "@/lib/domain/signature/sign-off";
import { type TextName, textKey } from "@/lib/domain/signature/signable";
import { writeSignatureFile } from "@/lib/domain/signature/signature-file";
import type { TextChecks } from "@/lib/domain/signature/text-checks";
import { type WaitingSignatures, waitingSignatures } from "@/lib/domain/signature/waiting-signatures";
import { today } from "@/lib/platform/clock";

/** Where every shared text stands today, by its key. */
export async function loadSignOffs(scope: ClinicScope, date: string): Promise<ReadonlyMap<string, SignOff>> {
  const { texts, signatures } = await findSignedLibrary(scope);
  return signOffs(texts, signatures, date);
}

/** Who has checked the texts that a program can hold, on the clinic's day. */
export async function loadTextChecks(scope: ClinicScope): Promise<TextChecks> {
  const { version } = await getWarningText(scope);
  const { timeZone } = await getClinic(scope);
  return libraryChecks(await loadSignOffs(scope, today(timeZone)), await findLibraryIds(scope), version);
}

/** Who has signed one text, where it is signed. */
export function checkedBy(found: ReadonlyMap<string, SignOff>, name: TextName): CheckedBy | undefined {
  const signOff = found.get(textKey(name));
  return signOff?.state === "signed" ? { by: checkersOf(signOff.by), on: signOff.on } : undefined;
}

/** Whether the clinic's lead has accepted the texts in force: before that nothing is published or printed. */
export async function hasAcceptedTexts(scope: ClinicScope): Promise<boolean> {
  return (await findTextAcceptance(scope)).accepted !== undefined;
}

export interface AcceptanceView {
  /** Whether the clinic uses the texts at all, which its lead says. */
  readonly isGiven: boolean;
  /** Whether the reader may say it. */
  readonly mayGive: boolean;
}

/** The one step before a clinic's first program. */
export async function loadAcceptance(): Promise<AcceptanceView> {
  const scope = await requireClinicScope();
  return findAcceptance(scope);
}

/** The same for a scope at hand. */
export async function findAcceptance(scope: ClinicScope): Promise<AcceptanceView> {
  return {
    isGiven: await hasAcceptedTexts(scope),
    mayGive: isAllowed(scope.actor.role, "signature.manage"),
  };
}

export interface SignOffView {
  readonly mayManage: boolean;
  /** The version of the warning text in force. */
  readonly textVersion: string | undefined;
  readonly accepted?: { readonly words: string; readonly isDemonstration: boolean };
  readonly signers: readonly (SignerDetail & { readonly checkedOn: string })[];
  /** Colleagues who can be named. */
  readonly colleagues: readonly { readonly userId: string; readonly displayName: string }[];
  readonly counts: { readonly signed: number; readonly all: number };
  /** Signatures from elsewhere that wait to be accepted, by who gave them. */
  readonly waiting: readonly WaitingSignatures[];
}

/** The clinic's sign-off: whether it uses the texts, and who may sign them. */
export async function loadSignOffPage(): Promise<SignOffView> {
  const scope = await requireClinicScope();
  return scope.reading(async (scope) => {
    const clinic = await getClinic(scope);
    const { textVersion, accepted } = await findTextAcceptance(scope);
    const library = await findSignedLibrary(scope);
    const found = [...signOffs(library.texts, library.signatures, today(clinic.timeZone)).values()];
    const signers = await listSigners(scope);
    const named = new Set(signers.map(({ userId }) => userId));
    return {
      mayManage: isAllowed(scope.actor.role, "signature.manage"),
      textVersion,
      ...(accepted && {
        accepted: {
          words: `${accepted.name}, ${dayOfMoment(accepted.acceptedAt, clinic)}`,
          isDemonstration: accepted.isDemonstration,
        },
      }),
      signers: signers.map((signer) => ({
        ...signer,
        checkedOn: dateInWords(signer.registerCheckedOn, clinic.language),
      })),
      colleagues: (await listStaffNames(scope)).filter(({ userId }) => !named.has(userId)),
      waiting: waitingSignatures(library.signatures),
      counts: { signed: found.filter(({ state }) => state === "signed").length, all: found.length },
    };
  });
}

export type SignatureDownload =
  | { readonly outcome: "signed-out" | "refused" | "proof-needed" }
  | { readonly outcome: "file"; readonly fileName: string; readonly text: string };

/** The clinic's own signatures as a file for another clinic. */
export async function loadSignatureFile(): Promise<SignatureDownload> {
  const scope = await currentClinicScope();
  if (!scope) return { outcome: "signed-out" };
  if (!isAllowed(scope.actor.role, "signature.manage")) {
    await recordRefusal(scope, "signature.manage");
    return { outcome: "refused" };
  }
  if (!(await hasFreshProof())) return { outcome: "proof-needed" };
  const { name, timeZone } = await getClinic(scope);
  const text = writeSignatureFile(name, await exportSignatures(scope));
  return { outcome: "file", fileName: `signatures-${today(timeZone)}.json`, text };
}
