import "server-only";
import { notFound } from "next/navigation";
import { listSigners } from "@/db/queries/clinical-signers";
import { getClinic } from "@/db/queries/clinics";
import {
  findSharedFigure,
  findSignableText,
  findSignedLibrary,
  type SignableText,
} from "@/db/queries/signatures";
import { listTextHolders, type TextHolder } from "@/db/queries/text-holders";
import { requireClinicScope } from "@/lib/auth/scope";
import { isAllowed } from "@/lib/domain/clinic/permissions";
import type { ConflictExercise } from "@/lib/domain/conflict/conflict-rule";
import {
  type ContentChange,
  type ContentLine,
  contentDifference,
  contentInWords,
} from "@/lib/domain/signature/content-difference";
import { canonicalJson } from "@/lib/domain/signature/content-hash";
import { type HeldDocument, holdsOtherWords } from "@/lib/domain/signature/held-wording";
import { whyMayNotSign } from "@/lib/domain/signature/may-sign";
import { type RuleOfExercise, rulesOfExercise } from "@/lib/domain/signature/rules-of-exercise";
import { type SignOff, signOffs, standingSignatures, unsignedParts } from "@/lib/domain/signature/sign-off";
import { type Signable, type TextName, textKey } from "@/lib/domain/signature/signable";
import { isSignedKind, type SignedKind } from "@/lib/domain/signature/signed-kind";
import { SIGNER_LIMITS } from "@/lib/domain/signature/signer-limits";
import type { FigureSpec } from "@/lib/figure/figure";
import { solveFigure } from "@/lib/figure/solve-figure";
import { readFigureSpec } from "@/lib/figure/spec-schema";
import { today } from "@/lib/platform/clock";

export interface ReviewRow extends TextName {
  readonly title: string;
  readonly signOff: SignOff;
}

export interface ReviewView {
  readonly rows: readonly ReviewRow[];
  /** Whether the reader is named as a signer, and so for which kinds. */
  readonly kinds: readonly SignedKind[];
  /** BCP 47, of the clinic. */
  readonly language: string;
}

/** Every text and where it stands, for whoever signs. */
export async function loadReview(): Promise<ReviewView> {
  const scope = await requireClinicScope();
  return scope.transaction(async (scope) => {
    const { timeZone, language } = await getClinic(scope);
    const { texts, signatures } = await findSignedLibrary(scope);
    const found = signOffs(texts, signatures, today(timeZone));
    const signer = (await listSigners(scope)).find(({ userId }) => userId === scope.actor.userId);
    return {
      language,
      kinds: signer?.kinds ?? [],
      rows: texts.map((text) => ({
        kind: text.kind,
        subject: text.subject,
        title: text.title,
        signOff: found.get(textKey(text)) ?? { state: "unsigned" },
      })),
    };
  });
}

export interface ReviewTextView {
  readonly text: SignableText;
  readonly signOff: SignOff;
  /** Why the reader may not sign it; absent: they may. */
  readonly refusal?: string;
  readonly userId: string;
  readonly mayManage: boolean;
  readonly words: readonly ContentLine[];
  readonly changes: readonly ContentChange[];
  /** The conflict rules that fire on an exercise. */
  readonly rules: readonly RuleOfExercise[];
  /** The drawing of an exercise, solved; and the one that was signed, where that was another. */
  readonly figure?: unknown;
  readonly signedFigure?: unknown;
  readonly language: string;
  /** The text after this one that waits for a signature. */
  readonly next?: TextName;
}

/** One text, whole, with what its reviewer decides by. */
export async function loadReviewText(kind: string, subject: string): Promise<ReviewTextView> {
  const scope = await requireClinicScope();
  if (!isSignedKind(kind) || subject.length > SIGNER_LIMITS.subject) notFound();
  return scope.transaction(async (scope) => {
    const { timeZone, language } = await getClinic(scope);
    const text = (await findSignableText(scope, { kind, subject })) ?? notFound();
    const library = await findSignedLibrary(scope);
    const now = today(timeZone);
    const found = signOffs(library.texts, library.signatures, now);
    const signers = await listSigners(scope);
    const titles = new Map(library.texts.map((other) => [textKey(other), other.title]));
    const refusal = whyMayNotSign({
      text,
      signer: signers.find(({ userId }) => userId === scope.actor.userId),
      standing: standingSignatures(text, library.signatures, now),
      professions: signers.filter(({ isActive }) => isActive).map(({ profession }) => profession),
      unsignedParts: unsignedParts(text, found).map(
        (part) => titles.get(textKey({ kind: "exercise", subject: part })) ?? part,
      ),
    });
    const next = nextToSign(library.texts, found, text);
    const figure = text.kind === "exercise" ? await findSharedFigure(scope, text.subject) : undefined;
    const before = signedFigure(text);
    return {
      ...{ text, language, userId: scope.actor.userId },
      mayManage: isAllowed(scope.actor.role, "signature.manage"),
      signOff: found.get(textKey(text)) ?? { state: "unsigned" },
      ...(refusal !== undefined && { refusal }),
      words: contentInWords(text.content),
      changes: text.signedContent ? contentDifference(text.signedContent, text.content) : [],
      rules: text.kind === "exercise" ? rulesOfExercise(exerciseOf(text)) : [],
      ...(figure !== undefined && { figure }),
      ...(before !== undefined && { signedFigure: before }),
      ...(next && { next }),
    };
  });
}

/** What the rules look at, from the content that is signed. */
function exerciseOf({ subject, content }: SignableText): ConflictExercise {
  return { ...(content as Omit<ConflictExercise, "slug">), slug: subject };
}

/** The drawing as it was signed, where it was another one. */
function signedFigure({ content, signedContent }: SignableText): unknown {
  const drawn = signedContent?.drawing;
  if (drawn === undefined || canonicalJson(drawn) === canonicalJson(content.drawing)) return undefined;
  const spec = readFigureSpec(drawn);
  return spec && drawnOrNothing(spec);
}

/** A pose of long ago may break a limit that drawings have today. */
function drawnOrNothing(spec: FigureSpec): unknown {
  try {
    return solveFigure("signed", spec);
  } catch {
    return undefined;
  }
}

/** The next text of the same kind that is not signed, then the first of them. */
function nextToSign(
  texts: readonly Signable[],
  found: ReadonlyMap<string, SignOff>,
  current: TextName,
): TextName | undefined {
  const place = texts.findIndex((text) => textKey(text) === textKey(current));
  const rest = [...texts.slice(place + 1), ...texts.slice(0, Math.max(0, place))];
  const next = rest.find(
    (text) => text.kind === current.kind && found.get(textKey(text))?.state !== "signed",
  );
  return next && { kind: next.kind, subject: next.subject };
}

export interface HolderRow extends Omit<TextHolder, "document"> {
  /** Whether it reads otherwise than the library does today. */
  readonly isOther: boolean;
}

export interface HoldersView {
  readonly text: Pick<Signable, "kind" | "subject" | "title">;
  /** Those who hold other words first. */
  readonly rows: readonly HolderRow[];
}

/** Which patients hold a text, and in which words. */
export async function loadTextHolders(kind: string, subject: string): Promise<HoldersView> {
  const scope = await requireClinicScope();
  if (!isSignedKind(kind) || subject.length > SIGNER_LIMITS.subject) notFound();
  return scope.transaction(async (scope) => {
    const text = (await findSignableText(scope, { kind, subject })) ?? notFound();
    const holders = await listTextHolders(scope, text);
    const rows = holders.map(({ document, ...row }) => ({
      ...row,
      isOther: holdsOtherWords(document as unknown as HeldDocument, text, text.content),
    }));
    return { text, rows: rows.toSorted((a, b) => Number(b.isOther) - Number(a.isOther)) };
  });
}
