"use client";

import { useEffect, useState } from "react";
import { THEME_COOKIE } from "@/components/shell/theme";
import { LARGE_TEXT_COOKIE } from "./large-text";
import type { ReadingToolWords, ToolWords } from "./reading-tool-words";

const YEAR_SECONDS = 31_536_000;
const TOOL =
  "inline-flex min-h-11 items-center gap-1.5 rounded px-1 text-[1.125rem] font-semibold text-ink hover:bg-wash";

/**
 * Larger letters and the other colours, at the top of the page. The word is what a tap does. Kept in cookies, so that
 * the server already sends the next page as it was chosen.
 */
export function ReadingTools({ words }: { words: ReadingToolWords }) {
  const [isLarge, setIsLarge] = useState(false);
  const [isDark, setIsDark] = useState(false);
  useEffect(() => {
    setIsLarge(document.documentElement.hasAttribute("data-large-text"));
    setIsDark(getComputedStyle(document.documentElement).colorScheme === "dark" || isDarkByDevice());
  }, []);
  const toggleSize = () => {
    document.documentElement.toggleAttribute("data-large-text", !isLarge);
    keep(LARGE_TEXT_COOKIE, isLarge ? "" : "on");
    setIsLarge(!isLarge);
  };
  const toggleColours = () => {
    const theme = isDark ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    keep(THEME_COOKIE, theme);
    setIsDark(!isDark);
  };
  return (
    <div data-screen-only data-needs-script="" className="flex flex-wrap gap-x-3">
      <button type="button" className={TOOL} onClick={toggleSize}>
        <span aria-hidden>{isLarge ? "A-" : "A+"}</span>
        <Named by={isLarge ? words.smaller : words.larger} />
      </button>
      <button type="button" className={TOOL} onClick={toggleColours}>
        <span aria-hidden>◐</span>
        <Named by={isDark ? words.light : words.dark} />
      </button>
    </div>
  );
}

function Named({ by: { short, full } }: { by: ToolWords }) {
  return (
    <>
      <span aria-hidden>{short}</span>
      <span className="sr-only">{full}</span>
    </>
  );
}

function isDarkByDevice(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen === undefined && window.matchMedia("(prefers-color-scheme: dark)").matches;
}

function keep(name: string, value: string): void {
  const age = value === "" ? 0 : YEAR_SECONDS;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API does not exist on plain http in a clinic's network
  document.cookie = `${name}=${value}; path=/; max-age=${age}; samesite=lax`;
}
