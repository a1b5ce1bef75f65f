/** How the drawn person looks; a setting of the clinic, neutral to the patient (figure.md). */
export const FIGURE_SKINS = ["light", "tan", "brown", "dark"] as const;
export type FigureSkin = (typeof FIGURE_SKINS)[number];
export const FIGURE_BUILDS = ["average", "fuller"] as const;
export type FigureBuild = (typeof FIGURE_BUILDS)[number];

export interface FigureStyle {
  readonly skin: FigureSkin;
  readonly build: FigureBuild;
}

/** What is drawn where no clinic has chosen. */
export const DEFAULT_FIGURE_STYLE: FigureStyle = { skin: "light", build: "average" };
