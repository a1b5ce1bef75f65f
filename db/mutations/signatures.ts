import "server-only";
import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { AppError, ForbiddenError, NotFoundError } from "@/lib/domain/errors/errors";
import { whyMayNotSign } from "@/lib/domain/signature/may-sign";
import { type Signature, signOffs, standingSignatures, unsignedParts } from "@/lib/domain/signature/sign-off";
import { type Signable, type TextName, textKey } from "@/lib/domain/signature/signable";
import { SIGNING_SENTENCE } from "@/lib/domain/signature/signed-kind";
import { recordAudit } from "../audit";
import { listSigners } from "../queries/clinical-signers";
import { findSignableText, findSignedLibrary } from "../queries/signatures";
import { signableTexts, signatureAcceptances, signatures, signatureWithdrawals } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

export interface Signing extends TextName {
  /** Of the wording that was read. */
  readonly contentHash: string;
  /** The clinic's local date. */
  readonly today: string;
}

/**
 * The actor signs a text as it reads now; returns the signature's id.
 * @throws AppError with the sentence that says why not: another wording by now, not a signer, not theirs to sign
 */
export function signText(scope: ClinicScope, signing: Signing): Promise<string> {
  scope.require("signature.sign");
  return scope.transaction(async (scope) => {
    const text = await findSignableText(scope, signing);
    if (!text) throw new NotFoundError("Text");
    if (text.contentHash !== signing.contentHash)
      throw new AppError(
        "invalid-state",
        "This text has changed since you opened it. Read it again, then sign.",
      );
    const library = await findSignedLibrary(scope);
    const signers = await listSigners(scope);
    const signer = signers.find(({ userId }) => userId === scope.actor.userId);
    const refusal = whyMayNotSign({
      signer,
      text,
      standing: standingSignatures(text, library.signatures, signing.today),
      professions: signers.filter(({ isActive }) => isActive).map(({ profession }) => profession),
      unsignedParts: missingParts(text, library, signing.today),
    });
    if (refusal !== undefined || !signer) throw new AppError("invalid-state", refusal ?? "");
    return scope.run(async (transaction) => {
      const { kind, subject, contentHash, content } = text;
      const [row] = await transaction
        .insert(signatures)
        .values({
          ...{ clinicId: scope.clinicId, kind, subject, contentHash, content },
          ...{ signerId: signer.id, signedBy: scope.actor.userId, name: signer.fullName },
          ...{ profession: signer.profession, registrationBody: signer.registrationBody },
          ...{ registrationNumber: signer.registrationNumber, sentence: SIGNING_SENTENCE },
          signedOn: signing.today,
        })
        .returning({ id: signatures.id });
      if (!row) throw new NotFoundError("Text");
      await recordAudit(scope, transaction, {
        verb: "signature.sign",
        subject: { kind: "signature", id: row.id },
        details: { kind, text: subject, contentHash },
      });
      return row.id;
    });
  });
}

function missingParts(
  text: Signable,
  library: { readonly texts: readonly Signable[]; readonly signatures: readonly Signature[] },
  today: string,
): string[] {
  const found = signOffs(library.texts, library.signatures, today);
  const titles = new Map(library.texts.map((other) => [textKey(other), other.title]));
  return unsignedParts(text, found).map(
    (subject) => titles.get(textKey({ kind: "exercise", subject })) ?? subject,
  );
}

/**
 * Takes a signature back, with the reason; its signer may, and an admin.
 * @throws ForbiddenError for anybody else, AppError when it was taken back already, NotFoundError
 */
export function withdrawSignature(
  scope: ClinicScope,
  signatureId: string,
  reason: string,
): Promise<TextName> {
  scope.require("signature.sign");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ kind: signatures.kind, subject: signatures.subject, signedBy: signatures.signedBy })
      .from(signatures)
      .where(and(inClinic(scope, signatures), eq(signatures.id, signatureId)));
    if (!row) throw new NotFoundError("Signature");
    if (row.signedBy !== scope.actor.userId && scope.actor.role !== "admin")
      throw new ForbiddenError("signature.manage", "Its signer takes a signature back, or an admin.");
    const { clinicId, actor } = scope;
    const [added] = await transaction
      .insert(signatureWithdrawals)
      .values({ clinicId, signatureId, reason, withdrawnBy: actor.userId })
      .onConflictDoNothing()
      .returning({ signatureId: signatureWithdrawals.signatureId });
    if (!added) throw new AppError("invalid-state", "This signature was withdrawn already.");
    const { kind, subject } = row;
    await recordAudit(scope, transaction, {
      verb: "signature.withdraw",
      subject: { kind: "signature", id: signatureId },
      details: { kind, text: subject },
    });
    return { kind, subject };
  });
}

export type ImportedSignature = Pick<
  typeof signatures.$inferInsert,
  | "kind"
  | "subject"
  | "contentHash"
  | "name"
  | "profession"
  | "registrationBody"
  | "registrationNumber"
  | "sentence"
  | "signedOn"
>;

export interface ImportResult {
  readonly added: number;
  /** Of texts that read otherwise here, or that this library does not have. */
  readonly otherwise: number;
  /** Here already. */
  readonly known: number;
}

/** Takes in signatures from another clinic, for the texts that read the same here; none counts before it is accepted. */
export function importSignatures(
  scope: ClinicScope,
  signedAt: string,
  imported: readonly ImportedSignature[],
): Promise<ImportResult> {
  scope.require("signature.manage");
  return scope.run(async (transaction) => {
    const texts = await transaction.select().from(signableTexts);
    const contents = new Map(texts.map((text) => [`${textKey(text)} ${text.contentHash}`, text.content]));
    const rows = imported.flatMap((signature) => {
      const content = contents.get(`${textKey(signature)} ${signature.contentHash}`);
      return content ? [{ ...importedFields(signature), content, signedAt, clinicId: scope.clinicId }] : [];
    });
    const added =
      rows.length === 0
        ? []
        : await transaction
            .insert(signatures)
            .values(rows)
            .onConflictDoNothing()
            .returning({ id: signatures.id });
    await recordAudit(scope, transaction, {
      verb: "signature.import",
      subject: { kind: "clinic", id: scope.clinicId },
      details: { count: added.length },
    });
    return {
      added: added.length,
      otherwise: imported.length - rows.length,
      known: rows.length - added.length,
    };
  });
}

/** What of a signature another clinic says; anything else of it is ours to say. */
function importedFields(signature: ImportedSignature): ImportedSignature {
  const { kind, subject, contentHash, name, profession, sentence, signedOn } = signature;
  const { registrationBody, registrationNumber } = signature;
  return {
    ...{ kind, subject, contentHash, name, profession, sentence, signedOn },
    ...{ registrationBody, registrationNumber },
  };
}

/** Lets signatures from another clinic count here; returns how many there were to accept. */
export function acceptImported(scope: ClinicScope, signatureIds: readonly string[]): Promise<number> {
  scope.require("signature.manage");
  return scope.run(async (transaction) => {
    if (signatureIds.length === 0) return 0;
    const open = await transaction
      .select({ id: signatures.id })
      .from(signatures)
      .leftJoin(
        signatureAcceptances,
        and(inClinic(scope, signatureAcceptances), eq(signatureAcceptances.signatureId, signatures.id)),
      )
      .where(
        and(
          inClinic(scope, signatures),
          inArray(signatures.id, [...signatureIds]),
          isNotNull(signatures.signedAt),
          isNull(signatureAcceptances.signatureId),
        ),
      );
    if (open.length === 0) throw new NotFoundError("Signature");
    const { clinicId, actor } = scope;
    await transaction
      .insert(signatureAcceptances)
      .values(open.map(({ id }) => ({ clinicId, signatureId: id, acceptedBy: actor.userId })))
      .onConflictDoNothing();
    await recordAudit(scope, transaction, {
      verb: "signature.accept",
      subject: { kind: "clinic", id: clinicId },
      details: { count: open.length },
    });
    return open.length;
  });
}
