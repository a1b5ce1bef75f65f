import { holds, type Reader } from "@/lib/domain/reader/circumstance";
import { fillPlaceholders, findPlaceholders } from "@/lib/domain/text/placeholders";
import { findCountryPack } from "@/lib/domain/warning/country-pack";
import { TOPIC_CONDITIONS } from "./topic-conditions";
import type { TopicChange, TopicCondition, TopicVariant } from "./topic-rule";
import { TOPIC_CHANGES, TOPIC_VARIANTS } from "./topic-variants";

/** A topic as the library has it. */
export interface LibraryTopic {
  readonly slug: string;
  readonly title: string;
  readonly points: readonly string[];
}

/** A topic in the words that fit one patient. */
export interface FittedTopic {
  readonly title: string;
  readonly points: readonly string[];
  /** Key of the variant that prints; absent for the library's own points. */
  readonly variant?: string;
  /** For whom the words are, where they are not everybody's. */
  readonly wordedFor: readonly string[];
  /** Points a therapist may add. */
  readonly optional: readonly string[];
  /** Points of the therapist's own words that must not print for this patient. */
  readonly leftOut: readonly string[];
  /** The therapist's own words were written for other circumstances and do not print. */
  readonly isOwnSetAside: boolean;
  /** Fields that have to be filled in before anything is published. */
  readonly openFields: readonly string[];
}

/** Filled in by the clinic's country. */
export const COUNTRY_FIELD = "driving_authority_line";

/** A topic in the therapist's words, and the set of points they were written in place of. */
interface OwnWords {
  readonly title: string;
  readonly points: readonly string[];
  readonly variant?: string;
}

/** What speaks against a topic for this patient today: what stops it first. */
export function topicConditionsFor(slug: string, reader: Reader): TopicCondition[] {
  const found = TOPIC_CONDITIONS.filter(({ topic, when }) => topic === slug && holds(when, reader));
  return found.toSorted((a, b) => Number(a.level === "warn") - Number(b.level === "warn"));
}

/** Why a topic cannot go on the sheet: "reduced skin feeling"; nothing when it can. */
export function topicStop(slug: string, reader: Reader): string | undefined {
  const stops = topicConditionsFor(slug, reader).filter(({ level }) => level === "stop");
  return stops.length > 0 ? stops.map(({ because }) => because).join(", ") : undefined;
}

/** A stopped topic in a sentence: "Heat left out: reduced skin feeling." */
export function leftOutInWords(title: string, because: string): string {
  return `${title} left out: ${because}.`;
}

/**
 * The words of a topic for a patient: the set of points that fits, the changes to single points, and the therapist's own
 * words as far as they were written for the same circumstances and say nothing that must not be said in them.
 */
export function fitTopic(topic: LibraryTopic, reader: Reader, own?: OwnWords): FittedTopic {
  const variant = TOPIC_VARIANTS.find(({ topic: slug, when }) => slug === topic.slug && holds(when, reader));
  const changes = TOPIC_CHANGES.filter(({ topic: slug, when }) => slug === topic.slug && holds(when, reader));
  const base = { title: variant?.title ?? topic.title, points: variant?.points ?? topic.points };
  const isOwnSetAside = own !== undefined && own.variant !== variant?.key;
  const words = own && !isOwnSetAside ? own : base;
  const kept = words.points.filter((point) => mayPrint(point, topic, variant));
  const points = applyChanges(kept.length > 0 ? kept : base.points, changes);
  return {
    title: words.title,
    points,
    ...(variant && { variant: variant.key }),
    wordedFor: [...(variant ? [variant.name] : []), ...changes.map(({ name }) => name)],
    optional: (variant?.optional ?? []).filter((point) => !points.includes(point)),
    leftOut: words.points.filter((point) => !kept.includes(point)),
    isOwnSetAside,
    openFields: requiredFields(changes, points),
  };
}

/** Whether frozen words are the library's own, in a set of points and with the changes that some patient reads. */
export function isLibraryWording(topic: LibraryTopic, { title, points, variant: key }: OwnWords): boolean {
  const variant = variantsOf(topic.slug).find((one) => one.key === key);
  if ((key === undefined) !== (variant === undefined)) return false;
  const base = (variant?.points ?? topic.points).filter(isPrintable);
  const changes = TOPIC_CHANGES.filter((change) => change.topic === topic.slug);
  const added = changes.flatMap(({ adds }) => (adds && isPrintable(adds) ? [adds] : []));
  const dropped = changes.flatMap(({ drops }) => (drops === undefined ? [] : [drops]));
  return (
    title === (variant?.title ?? topic.title) &&
    points.every((point) => [...base, ...added].some((own) => isFilled(own, point))) &&
    base.every((own) => dropped.includes(own) || points.some((point) => isFilled(own, point)))
  );
}

/** A point whose fields a therapist has to fill in does not print before that. */
function isPrintable(point: string): boolean {
  return findPlaceholders(point).every((name) => name === COUNTRY_FIELD);
}

/** The points with what a country says about driving; where none is known, without that sentence. */
export function inCountry(points: readonly string[], { country }: { readonly country?: string }): string[] {
  const line = findCountryPack(country)?.drivingAuthorityLine ?? "";
  return points.map((point) => point.replaceAll(`{${COUNTRY_FIELD}}`, line).trim());
}

/** A point of another set never comes back by an edit, nor what a set keeps out. */
function mayPrint(point: string, topic: LibraryTopic, variant: TopicVariant | undefined): boolean {
  if (!variant) return true;
  const own = [...variant.points, ...(variant.optional ?? [])].map(plain);
  const removed = [topic.points, ...variantsOf(topic.slug).map(({ points }) => points)].flat().map(plain);
  if (own.includes(plain(point))) return true;
  return !removed.includes(plain(point)) && !(variant.keepsOut?.test(point) ?? false);
}

function variantsOf(slug: string): readonly TopicVariant[] {
  return TOPIC_VARIANTS.filter(({ topic }) => topic === slug);
}

function applyChanges(points: readonly string[], changes: readonly TopicChange[]): string[] {
  const dropped = new Set(changes.flatMap(({ drops }) => (drops === undefined ? [] : [plain(drops)])));
  const added = changes.filter(({ adds }) => adds && !points.some((point) => isFilled(adds, point)));
  const inPlace = points.flatMap((point) => {
    if (!dropped.has(plain(point))) return [point];
    return added.flatMap(({ drops, adds }) => (drops && plain(drops) === plain(point) && adds ? [adds] : []));
  });
  const rest = added.flatMap(({ adds }) => (adds && !inPlace.includes(adds) ? [adds] : []));
  return [...inPlace, ...rest];
}

function requiredFields(changes: readonly TopicChange[], points: readonly string[]): string[] {
  const required = new Set(changes.flatMap(({ adds = "" }) => findPlaceholders(adds)));
  return points.flatMap(findPlaceholders).filter((name) => required.has(name));
}

/** Whether a point is this one, with its fields open or filled in. */
function isFilled(pattern: string, point: string): boolean {
  const names = findPlaceholders(pattern);
  if (names.length === 0) return plain(pattern) === plain(point);
  const blank = fillPlaceholders(pattern, Object.fromEntries(names.map((name) => [name, "\u0000"])));
  const parts = blank.split("\u0000").map(plain);
  const text = plain(point);
  return text.startsWith(parts[0] ?? "") && text.endsWith(parts.at(-1) ?? "");
}

/** Case, spaces and marks make no difference between two points. */
function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}{}_]+/gu) ?? []).join(" ");
}
