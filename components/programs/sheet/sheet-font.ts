import localFont from "next/font/local";

/** The two cuts that paper is set in: the pages around it know no 700, and its lines end elsewhere. */
const PAPER = localFont({
  src: [
    {
      path: "../../../node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../../../node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2",
      weight: "700",
    },
  ],
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});

/** The typeface of the sheet; letters that it lacks come from that of the pages. */
export const SHEET_FONT = `${PAPER.style.fontFamily}, var(--font-sans)`;
