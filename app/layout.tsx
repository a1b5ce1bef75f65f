import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { LARGE_TEXT_COOKIE } from "@/components/patient-page/large-text";
import { readTheme, THEME_COOKIE } from "@/components/shell/theme";
import { FONT_CLASS } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Homestretch", template: "%s · Homestretch" },
  description: "Home exercise programs for physiotherapists: build, print, share, review.",
  applicationName: "Homestretch",
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f9fdfc" },
    { media: "(prefers-color-scheme: dark)", color: "#0d1416" },
  ],
};

/** The frame of every page: language, typeface, colours. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const kept = await cookies();
  const theme = readTheme(kept.get(THEME_COOKIE)?.value);
  const isLarge = kept.get(LARGE_TEXT_COOKIE)?.value === "on";
  return (
    <html
      lang="en"
      className={FONT_CLASS}
      data-theme={theme === "system" ? undefined : theme}
      data-large-text={isLarge ? "" : undefined}
      // The script inside a kept page puts them to what was chosen since.
      suppressHydrationWarning
    >
      <body>{children}</body>
    </html>
  );
}
