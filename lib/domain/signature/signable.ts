import type { Region } from "@/lib/domain/exercise/exercise";
import type { SignedKind } from "./signed-kind";

/** A text that can be signed, by what it is called on every installation: a kind and a slug, or a version. */
export interface TextName {
  readonly kind: SignedKind;
  readonly subject: string;
}

/** A text that can be signed, as it reads today. */
export interface Signable extends TextName {
  readonly title: string;
  readonly contentHash: string;
  /** Who wrote it. */
  readonly author: string;
  /** Of an exercise, or of a template's exercises. */
  readonly regions: readonly Region[];
  /** Slugs of a template's exercises: it holds while their signatures do. */
  readonly parts: readonly string[];
}

/** One name for a text in a map or an address. */
export function textKey({ kind, subject }: TextName): string {
  return `${kind}/${subject}`;
}

/** What is signed of a text: its fields, as plain JSON. */
export type SignedContent = Readonly<Record<string, unknown>>;
