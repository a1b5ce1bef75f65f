import { isLibraryWording } from "@/lib/domain/advice/fit-topic";
import { canonicalJson } from "./content-hash";
import type { SignedContent, TextName } from "./signable";

/** What of a published document is looked at: any document has it. */
export interface HeldDocument {
  readonly items: readonly {
    readonly exercise: Readonly<Record<string, unknown>> & { readonly slug: string };
  }[];
  readonly advice: readonly {
    readonly slug: string;
    readonly title: string;
    readonly points: readonly string[];
    readonly variant?: string;
  }[];
  readonly warningCard: { readonly textVersion: string };
}

/** Fields of an exercise that a patient reads. */
const READ = ["name", "plainName", "equipment", "steps", "feel", "mistake", "stopIf"] as const;

/** Whether a document holds a text in other words than the library has today. */
export function holdsOtherWords(document: HeldDocument, name: TextName, content: SignedContent): boolean {
  const { kind, subject } = name;
  if (kind === "warning-text") return document.warningCard.textVersion !== subject;
  if (kind === "exercise") {
    const held = document.items.filter(({ exercise }) => exercise.slug === subject);
    return held.some(({ exercise }) => READ.some((field) => isOther(exercise[field], content[field])));
  }
  const topic = { slug: subject, title: String(content.title), points: textsIn(content.points) };
  const held = document.advice.filter(({ slug }) => slug === subject);
  return held.some((words) => !isLibraryWording(topic, words));
}

function isOther(held: unknown, now: unknown): boolean {
  return canonicalJson(held ?? null) !== canonicalJson(now ?? null);
}

function textsIn(points: unknown): string[] {
  return Array.isArray(points) ? points.filter((point) => typeof point === "string") : [];
}
