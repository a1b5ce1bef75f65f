import localFont from "next/font/local";

/** Two weights, for reading and for weight: half the bytes of the variable cut. globals.css knows no third. */
const LATIN = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff2",
      weight: "600",
    },
  ],
  variable: "--font-atkinson",
  display: "swap",
});

/** Letters such as ł, ș, ğ. Not preloaded, and without a fallback of its own: it stands before the Latin cut. */
const LATIN_EXT = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal.woff2",
      weight: "600",
    },
  ],
  variable: "--font-atkinson-ext",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
    },
  ],
});

/** The class that makes both cuts of the typeface known to the page. */
export const FONT_CLASS = `${LATIN.variable} ${LATIN_EXT.variable}`;
