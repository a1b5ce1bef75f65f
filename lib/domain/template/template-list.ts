import { sessionMinutes } from "@/lib/domain/dose/session-minutes";
import type { StoppableItem } from "./stopped-item";
import { startItems, type TemplateKeeper } from "./template";

interface TemplateSource {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly notFor: string;
  readonly suits: readonly string[];
  readonly isShared: boolean;
  readonly keeper: TemplateKeeper;
  readonly madeBy?: string;
  readonly items: readonly (StoppableItem & {
    readonly name: string;
    readonly plainName: string;
    readonly isDrawn: boolean;
  })[];
}

export interface TemplateFigure {
  readonly slug: string;
  readonly isDrawn: boolean;
}

/** Pictures of a template's card. */
const FIGURES = 4;

/** A template as lists show it: all of it goes to the browser. */
export interface ListedTemplate {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly notFor: string;
  readonly keeper: TemplateKeeper;
  readonly madeBy?: string;
  /** Slugs of the conditions it suits. */
  readonly suits: readonly string[];
  /** Names of the conditions it suits. */
  readonly conditions: readonly string[];
  /** Plain names of the exercises a program starts with. */
  readonly starts: readonly string[];
  /** Plain names of the exercises that a rule stops for the patient it is listed for; no program starts with them. */
  readonly stopped: readonly string[];
  /** How many more it offers, those that are stopped with them. */
  readonly more: number;
  /** Its first drawings, those that a program starts with before the others. */
  readonly figures: readonly TemplateFigure[];
  /** How long a session takes that starts with it. */
  readonly minutes: number;
  /** What a search looks through, in lower case. */
  readonly words: string;
}

/**
 * A template for a list; `conditions` has the name of each condition by its slug, `isStopped` tells what a rule stops for
 * the patient it is listed for.
 */
export function listTemplate(
  template: TemplateSource,
  conditions: ReadonlyMap<string, string>,
  isStopped: (item: StoppableItem) => boolean = () => false,
): ListedTemplate {
  const { id, title, goal, notFor, keeper, madeBy, suits, items } = template;
  const names = suits.map((slug) => conditions.get(slug) ?? slug);
  const chosen = new Set(startItems(template, isStopped));
  const first = items.filter((_, index) => chosen.has(index));
  const starts = first.map((item) => item.plainName);
  const shown = [...first, ...items.filter((_, index) => !chosen.has(index))].slice(0, FIGURES);
  return {
    ...{ id, title, goal, notFor, keeper, suits, starts },
    stopped: items.filter(isStopped).map((item) => item.plainName),
    ...(madeBy !== undefined && { madeBy }),
    conditions: names,
    more: items.length - starts.length,
    figures: shown.map(({ slug, isDrawn }) => ({ slug, isDrawn })),
    minutes: sessionMinutes(first),
    words: folded([title, goal, ...names, ...items.flatMap((item) => [item.name, item.plainName])].join(" ")),
  };
}

/** Whether every word typed is in one of the texts, whatever the case and the accents. */
export function holdsWords(words: string, typed: string): boolean {
  return folded(typed)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/** Text as a search compares it. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

export interface TemplateGroup<Template> {
  readonly title: string;
  readonly templates: readonly Template[];
}

const KEEPERS: readonly (readonly [TemplateKeeper, string])[] = [
  ["me", "Mine"],
  ["clinic", "The clinic's"],
  ["everybody", "Starters"],
];

/** Templates by whose they are, those that fit first and in a group of their own; groups without any are left out. */
export function groupTemplates<Template extends { readonly keeper: TemplateKeeper }>(
  templates: readonly Template[],
  fits: { readonly title: string; readonly isFit: (template: Template) => boolean },
): TemplateGroup<Template>[] {
  const others = templates.filter((template) => !fits.isFit(template));
  return [
    { title: fits.title, templates: templates.filter(fits.isFit) },
    ...KEEPERS.map(([keeper, title]) => ({
      title,
      templates: others.filter((template) => template.keeper === keeper),
    })),
  ].filter((group) => group.templates.length > 0);
}
