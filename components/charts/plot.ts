/** Room over and under a plot, in pixels, for marks and dates. */
export const PLOT = { top: 22, bottom: 26 } as const;

/** A share of the plot's width as SVG wants it: drawings follow the width of the page without a script. */
export function across(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
