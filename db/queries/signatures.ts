import "server-only";
import { and, asc, eq, getTableColumns, isNull, type SQL, sql } from "drizzle-orm";
import type { LibraryIds } from "@/lib/domain/signature/library-checks";
import type { Signature } from "@/lib/domain/signature/sign-off";
import type { Signable, SignedContent, TextName } from "@/lib/domain/signature/signable";
import { recordAudit } from "../audit";
import {
  adviceTopics,
  exercises,
  signableTexts,
  signatureAcceptances,
  signatures,
  signatureWithdrawals,
  users,
} from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, inLibrary } from "../where";

export interface SignedLibrary {
  readonly texts: readonly Signable[];
  /** The clinic's, of whatever wording. */
  readonly signatures: readonly Signature[];
}

/** Every text that can be signed, and every signature the clinic has: what says where each text stands. */
export function findSignedLibrary(scope: ClinicScope): Promise<SignedLibrary> {
  scope.require("library.read");
  return scope.once("signed library", async (transaction) => ({
    texts: await scope.ofLibrary(
      "signable texts",
      (transaction) => transaction.select(SIGNABLE).from(signableTexts).orderBy(asc(signableTexts.position)),
      transaction,
    ),
    signatures: (await readSignatures(scope, transaction)).map(withoutStory),
  }));
}

const { kind, subject, title, author, regions, parts, contentHash } = signableTexts;
const SIGNABLE = { kind, subject, title, author, regions, parts, contentHash };

/** A signature with what became of it. */
export interface SignatureStory extends Signature {
  readonly sentence: string;
  readonly withdrawal?: { readonly reason: string; readonly byName: string; readonly at: Date };
}

export interface SignableText extends Signable {
  readonly content: SignedContent;
  /** Newest first. */
  readonly signatures: readonly SignatureStory[];
  /** The wording that was signed last and does not read so any more. */
  readonly signedContent?: SignedContent;
}

/** One text as its reviewer needs it: what it says, who signed it, and what it said when it was signed. */
export function findSignableText(scope: ClinicScope, name: TextName): Promise<SignableText | undefined> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const [text] = await transaction
      .select({ ...SIGNABLE, content: signableTexts.content })
      .from(signableTexts)
      .where(and(eq(kind, name.kind), eq(subject, name.subject)));
    if (!text) return undefined;
    const given = await readSignatures(scope, transaction, ofText(name));
    const earlier = given.find((signature) => signature.contentHash !== text.contentHash);
    const signedContent = earlier && (await readContent(scope, transaction, earlier.id));
    return { ...text, signatures: given, ...(signedContent && { signedContent }) };
  });
}

async function readContent(scope: ClinicScope, transaction: Transaction, signatureId: string) {
  const [row] = await transaction
    .select({ content: signatures.content })
    .from(signatures)
    .where(and(inClinic(scope, signatures), eq(signatures.id, signatureId)));
  return row?.content;
}

const ofText = (name: TextName) =>
  and(eq(signatures.kind, name.kind), eq(signatures.subject, name.subject)) ?? sql`false`;

const { content: _content, ...columnsWithoutContent } = getTableColumns(signatures);

async function readSignatures(
  scope: ClinicScope,
  transaction: Transaction,
  which?: SQL,
): Promise<SignatureStory[]> {
  const rows = await transaction
    .select({
      signature: columnsWithoutContent,
      acceptedAt: signatureAcceptances.acceptedAt,
      withdrawal: signatureWithdrawals,
      withdrawnByName: users.displayName,
    })
    .from(signatures)
    .leftJoin(
      signatureAcceptances,
      and(inClinic(scope, signatureAcceptances), eq(signatureAcceptances.signatureId, signatures.id)),
    )
    .leftJoin(
      signatureWithdrawals,
      and(inClinic(scope, signatureWithdrawals), eq(signatureWithdrawals.signatureId, signatures.id)),
    )
    .leftJoin(users, and(inClinic(scope, users), eq(users.id, signatureWithdrawals.withdrawnBy)))
    .where(and(inClinic(scope, signatures), which))
    .orderBy(sql`${signatures.signedOn} desc, ${signatures.createdAt} desc, ${signatures.id}`);
  return rows.map(({ signature: row, acceptedAt, withdrawal, withdrawnByName }) => ({
    id: row.id,
    kind: row.kind,
    subject: row.subject,
    contentHash: row.contentHash,
    name: row.name,
    profession: row.profession,
    registrationBody: row.registrationBody,
    registrationNumber: row.registrationNumber,
    sentence: row.sentence,
    signedOn: row.signedOn,
    ...(row.signedBy !== null && { userId: row.signedBy }),
    ...(row.signedAt !== null && { signedAt: row.signedAt }),
    isAccepted: row.signedAt === null || acceptedAt !== null,
    isWithdrawn: withdrawal !== null,
    ...(withdrawal && {
      withdrawal: {
        reason: withdrawal.reason,
        byName: withdrawnByName ?? "",
        at: withdrawal.withdrawnAt,
      },
    }),
  }));
}

function withoutStory({ sentence: _s, withdrawal: _w, ...signature }: SignatureStory): Signature {
  return signature;
}

/** Which entry of the library goes by which slug: signatures name slugs, programs name ids. */
export function findLibraryIds(scope: ClinicScope): Promise<LibraryIds> {
  scope.require("library.read");
  return scope.ofLibrary("library ids", async (transaction) => {
    const columnsOf = (table: typeof exercises | typeof adviceTopics) => ({
      id: table.id,
      slug: table.slug,
      clinicId: table.clinicId,
    });
    const entries = await transaction
      .select(columnsOf(exercises))
      .from(exercises)
      .where(inLibrary(scope, exercises));
    const topics = await transaction
      .select(columnsOf(adviceTopics))
      .from(adviceTopics)
      .where(inLibrary(scope, adviceTopics));
    const shared = (rows: typeof entries) =>
      new Map(rows.filter(({ clinicId }) => clinicId === null).map(({ slug, id }) => [slug, id]));
    const own = [...entries, ...topics].filter(({ clinicId }) => clinicId !== null);
    return {
      exercises: shared(entries),
      topics: shared(topics),
      clinicsOwn: new Set(own.map(({ id }) => id)),
    };
  });
}

/** The clinic's own signatures that stand for the texts as they read today, for a file; the export is audited. */
export function exportSignatures(scope: ClinicScope): Promise<SignatureStory[]> {
  scope.require("signature.manage");
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select({ id: signatures.id })
      .from(signatures)
      .innerJoin(
        signableTexts,
        and(
          eq(kind, signatures.kind),
          eq(subject, signatures.subject),
          eq(contentHash, signatures.contentHash),
        ),
      )
      .where(and(inClinic(scope, signatures), isNull(signatures.signedAt)));
    const current = new Set(rows.map(({ id }) => id));
    const all = await readSignatures(scope, transaction);
    const standing = all.filter(({ id, isWithdrawn }) => current.has(id) && !isWithdrawn);
    await recordAudit(scope, transaction, {
      verb: "signature.export",
      subject: { kind: "clinic", id: scope.clinicId },
      details: { count: standing.length },
    });
    return standing;
  });
}

/** Solved key poses of a shared exercise; undefined while it is not drawn. A clinic's own of the same slug is another. */
export function findSharedFigure(scope: ClinicScope, slug: string): Promise<unknown> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ figure: exercises.figure })
      .from(exercises)
      .where(and(isNull(exercises.clinicId), eq(exercises.slug, slug)));
    return row?.figure ?? undefined;
  });
}
