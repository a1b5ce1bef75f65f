"use client";

import { useId, useState } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import { readTheme, THEME_COOKIE, type Theme } from "./theme";

const OPTIONS = [
  { value: "system", label: "As this device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];
const YEAR_SECONDS = 31_536_000;

/** Light or dark. Kept in a cookie, so that the server already sends the page in the right one. */
export function ThemeChoice({ theme }: { theme: Theme }) {
  const name = useId();
  const [chosen, setChosen] = useState<Theme>(theme);
  const choose = (value: string) => {
    const next = readTheme(value);
    setChosen(next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API does not exist on plain http in a clinic's network
    document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
  };
  return <RadioGroup label="Colours" name={name} options={OPTIONS} value={chosen} onValueChange={choose} />;
}
