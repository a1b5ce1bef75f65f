import { COUNTRY_PACKS } from "@/lib/domain/warning/country-pack";
import { COUNTRY_FIELD } from "./fit-topic";
import { TOPIC_CONDITIONS } from "./topic-conditions";
import type { TopicChange, TopicCondition, TopicLevel, TopicVariant } from "./topic-rule";
import { TOPIC_CHANGES, TOPIC_VARIANTS } from "./topic-variants";

/** What decides the words of every topic besides its own points. */
export interface TopicRules {
  readonly variants: readonly TopicVariant[];
  readonly changes: readonly TopicChange[];
  readonly conditions: readonly TopicCondition[];
}

export const TOPIC_RULES: TopicRules = {
  variants: TOPIC_VARIANTS,
  changes: TOPIC_CHANGES,
  conditions: TOPIC_CONDITIONS,
};

/** A heading and what stands under it. */
interface Wording {
  readonly heading: string;
  readonly [field: string]: unknown;
}

/** Everything that a topic can say besides the library's points, and when: what its signature covers with them. */
interface TopicWordings {
  readonly variants: readonly Wording[];
  readonly changes: readonly Wording[];
  readonly conditions: readonly Wording[];
  readonly countries: readonly Wording[];
  /** For whom they are, as the software reads it: what no words above show is signed all the same. */
  readonly circumstances: readonly unknown[];
}

const CONDITION_HEADINGS = { stop: "Not given with:", warn: "Asked about first:" } as const;

/** The wordings of one topic, as plain JSON. */
export function topicWordings(
  { slug, points }: { readonly slug: string; readonly points: readonly string[] },
  rules: TopicRules = TOPIC_RULES,
): TopicWordings {
  const ofTopic = ({ topic }: { readonly topic: string }) => topic === slug;
  const variants = rules.variants.filter(ofTopic);
  const changes = rules.changes.filter(ofTopic);
  const conditions = rules.conditions.filter(ofTopic);
  const all = [...points, ...variants.flatMap((variant) => variant.points)];
  return {
    variants: withoutRepeats(variants.map(variantWording)),
    changes: changes.map(({ name, drops, adds }) => ({
      heading: `Changed for: ${name}`,
      ...(drops !== undefined && { goesOut: drops }),
      ...(adds !== undefined && { comesIn: adds }),
    })),
    conditions: [...conditionsOf("stop", conditions), ...conditionsOf("warn", conditions)],
    countries: all.some((point) => point.includes(`{${COUNTRY_FIELD}}`)) ? countryLines() : [],
    circumstances: [
      ...variants.map(({ key, when, keepsOut }) => ({
        key,
        when,
        ...(keepsOut && { keepsOut: `${keepsOut}` }),
      })),
      ...[...changes, ...conditions].map(({ when }) => when),
    ],
  };
}

function variantWording({ name, title, points, optional = [] }: TopicVariant): Wording {
  return {
    heading: `For: ${name}`,
    ...(title !== undefined && { reads: title }),
    points,
    ...(optional.length > 0 && { mayBeAdded: optional }),
  };
}

/** Two circumstances may ask for the same words. */
function withoutRepeats(wordings: readonly Wording[]): Wording[] {
  return [...new Map(wordings.map((wording) => [JSON.stringify(wording), wording])).values()];
}

function conditionsOf(level: TopicLevel, conditions: readonly TopicCondition[]): Wording[] {
  const reads = conditions
    .filter((condition) => condition.level === level)
    .map(({ because, advice }) => (advice === undefined ? because : `${because}: ${advice}`));
  return reads.length > 0 ? [{ heading: CONDITION_HEADINGS[level], reads }] : [];
}

function countryLines(): Wording[] {
  return COUNTRY_PACKS.flatMap(({ name, drivingAuthorityLine }) =>
    drivingAuthorityLine === undefined ? [] : [{ heading: `In: ${name}`, reads: drivingAuthorityLine }],
  );
}
