import { isLibraryWording } from "@/lib/domain/advice/fit-topic";
import type { DocumentAdvice, DocumentItem, ProgramDocument } from "@/lib/domain/program/program-document";
import type { DraftItem, ProgramDraft, TopicWording } from "@/lib/domain/program/program-draft";
import { ownValue } from "@/lib/domain/translation/own-value";
import { TOLD_FIELDS } from "@/lib/domain/translation/told-words";

/** What of the library a document may have been made from: by slug, the clinic's own and the shared ones. */
export interface DocumentEntries {
  readonly exercises: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
  readonly topics: readonly {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    readonly points: readonly string[];
  }[];
  /** Codes of the level 3 signs a therapist may hide. */
  readonly hideableWarnings: readonly string[];
}

export interface RestoredDraft {
  readonly draft: ProgramDraft;
  /** Names of what the library does not hold any more. */
  readonly missing: readonly string[];
}

/** The draft a version was published from, as far as the library still holds it; items keep their ids. */
export function draftFromDocument(document: ProgramDocument, entries: DocumentEntries): RestoredDraft {
  const { id: _, ...program } = document.program;
  const items = document.items.map((item) => draftItem(item, entries));
  const topics = document.advice.map((advice) => ({ advice, topic: topicOf(advice, entries) }));
  const wordings = topics.flatMap(({ advice, topic }) => ownWording(advice, topic));
  return {
    draft: {
      ...program,
      hiddenWarnings: hiddenWarnings(document, entries.hideableWarnings),
      items: items.filter((item) => item !== undefined),
      topicIds: topics.flatMap(({ topic }) => (topic ? [topic.id] : [])),
      ...(wordings.length > 0 && { topicWordings: wordings }),
      ...(document.phases && document.phases.length > 0 && { phases: document.phases }),
      ...toldAgain(document),
    },
    missing: [
      ...document.items.filter((_item, index) => !items[index]).map((item) => item.exercise.name),
      ...topics.filter(({ topic }) => !topic).map(({ advice }) => advice.title),
    ],
  };
}

/** What an interpreter told comes back with the English it was told of. */
function toldAgain({ translation, program, items }: ProgramDocument): Pick<ProgramDraft, "told"> {
  if (!translation?.own) return {};
  const { notes, ...own } = translation.own;
  const fields = TOLD_FIELDS.flatMap((field) => {
    const text = own[field];
    return text === undefined ? [] : [[field, { english: program[field], text }] as const];
  });
  const told = items.flatMap(({ itemId, note }) => {
    const text = ownValue(notes, itemId);
    return text === undefined ? [] : [[itemId, { english: note, text }] as const];
  });
  return {
    told: {
      ...Object.fromEntries(fields),
      language: translation.language,
      notes: Object.fromEntries(told),
    },
  };
}

function draftItem(item: DocumentItem, { exercises }: DocumentEntries): DraftItem | undefined {
  const { itemId, exerciseId, exercise, dose, phaseDoses, note } = item;
  const ofSlug = exercises.filter((entry) => entry.slug === exercise.slug);
  const entry =
    exercises.find(({ id }) => id === exerciseId) ??
    ofSlug.find(({ name }) => name === exercise.name) ??
    ofSlug[0];
  return entry && { itemId, exerciseId: entry.id, dose, ...(phaseDoses && { phaseDoses }), note };
}

type Topic = DocumentEntries["topics"][number];

function topicOf(advice: DocumentAdvice, { topics }: DocumentEntries): Topic | undefined {
  const ofSlug = topics.filter((topic) => topic.slug === advice.slug);
  return (
    topics.find((topic) => topic.id === advice.topicId) ??
    ofSlug.find((topic) => topic.title === advice.title) ??
    ofSlug[0]
  );
}

/** The version's words are kept where the library says it otherwise now, whoever changed them. */
function ownWording({ title, points, variant }: DocumentAdvice, topic: Topic | undefined): TopicWording[] {
  if (!topic || isLibraryWording(topic, { title, points, ...(variant !== undefined && { variant }) }))
    return [];
  return [{ topicId: topic.id, title, points, ...(variant !== undefined && { variant }) }];
}

function hiddenWarnings({ warningCard }: ProgramDocument, hideable: readonly string[]): string[] {
  const printed = new Set(warningCard.groups.flatMap((group) => group.signs.map((sign) => sign.code)));
  return hideable.filter((code) => !printed.has(code));
}
