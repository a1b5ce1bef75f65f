interface RankableTemplate {
  readonly slug: string;
  readonly suits: readonly string[];
}

interface RankingTag {
  readonly slug: string;
  readonly name: string;
  /** Templates offered for it, best first. */
  readonly templates: readonly string[];
}

export interface RankedTemplate<Template> {
  readonly template: Template;
  /** Names of the patient's tags that it fits; empty when it fits none. */
  readonly fits: readonly string[];
}

/** Templates with those that fit the patient's tags first: most tags, then best place in a tag's own list. */
export function rankTemplates<Template extends RankableTemplate>(
  templates: readonly Template[],
  tags: readonly RankingTag[],
): RankedTemplate<Template>[] {
  return templates
    .map((template, position) => {
      const fitting = tags.filter((tag) => placeOf(template, tag) !== undefined);
      const places = fitting.map((tag) => placeOf(template, tag) ?? 0);
      return { template, fits: fitting.map((tag) => tag.name), best: Math.min(...places), position };
    })
    .sort((a, b) => b.fits.length - a.fits.length || compare(a.best, b.best) || a.position - b.position)
    .map(({ template, fits }) => ({ template, fits }));
}

/** A tag's own list counts before what the template says of itself. */
function placeOf(template: RankableTemplate, tag: RankingTag): number | undefined {
  const listed = tag.templates.indexOf(template.slug);
  if (listed !== -1) return listed;
  return template.suits.includes(tag.slug) ? tag.templates.length : undefined;
}

/** Nothing fits where both are infinite, and infinite less infinite is not a number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
