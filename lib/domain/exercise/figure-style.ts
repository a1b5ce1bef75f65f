/** How the drawn person looks. The clinic chooses for everybody, a therapist for one patient; no choice belongs to an exercise. */
export const FIGURE_SKINS = ["fair", "light", "tan", "olive", "brown", "dark"] as const;
export type FigureSkin = (typeof FIGURE_SKINS)[number];
export const FIGURE_BODIES = ["man", "woman", "older", "heavier", "pregnant", "teenager"] as const;
export type FigureBody = (typeof FIGURE_BODIES)[number];
export const FIGURE_HAIRS = ["short", "tied", "bob", "grey", "bald", "headscarf"] as const;
export type FigureHair = (typeof FIGURE_HAIRS)[number];

/** A look that somebody has chosen, all of it. */
export interface ChosenFigureStyle {
  readonly skin: FigureSkin;
  readonly body: FigureBody;
  readonly hair: FigureHair;
}

/** A look as a document has it: those from before bodies say a build, of which "fuller" is the heavier body. */
export interface FigureStyle extends Partial<ChosenFigureStyle> {
  readonly build?: "average" | "fuller";
}

/** What is drawn where no clinic has chosen. */
export const DEFAULT_FIGURE_STYLE: ChosenFigureStyle = { skin: "light", body: "man", hair: "short" };

/** What a patient is drawn with instead of the clinic's choice; null where the clinic's holds. */
export interface OwnFigureStyle {
  readonly figureSkin: FigureSkin | null;
  readonly figureBody: FigureBody | null;
  readonly figureHair: FigureHair | null;
}

/** Hair that goes grey with the years; a scarf and a bald head stay as they are. */
const GREYS: ReadonlySet<FigureHair> = new Set<FigureHair>(["short", "tied", "bob"]);

/**
 * The look of a patient's drawings: the patient's own choices over the clinic's. An older body chosen without hair is
 * drawn grey.
 */
export function figureStyleFor(
  clinic: FigureStyle | undefined,
  { figureSkin, figureBody, figureHair }: OwnFigureStyle,
): FigureStyle {
  const base: FigureStyle = clinic ?? DEFAULT_FIGURE_STYLE;
  const turnsGrey = figureBody === "older" && GREYS.has(base.hair ?? DEFAULT_FIGURE_STYLE.hair);
  return {
    ...base,
    ...(turnsGrey && { hair: "grey" as const }),
    ...(figureSkin && { skin: figureSkin }),
    ...(figureBody && { body: figureBody }),
    ...(figureHair && { hair: figureHair }),
  };
}

/** The words on the screen for each choice. */
export const FIGURE_BODY_WORDS: Readonly<Record<FigureBody, string>> = {
  man: "man",
  woman: "woman",
  older: "older person",
  heavier: "heavier person",
  pregnant: "pregnant woman",
  teenager: "teenager",
};
export const FIGURE_HAIR_WORDS: Readonly<Record<FigureHair, string>> = {
  short: "short",
  tied: "long, tied back",
  bob: "chin length",
  grey: "short, grey",
  bald: "bald",
  headscarf: "headscarf",
};
