export const THEME_COOKIE = "theme";

/** "system" follows the device. */
export type Theme = "system" | "light" | "dark";

/** The theme a cookie asks for; anything unknown means the device's own. */
export function readTheme(value: string | undefined): Theme {
  return value === "light" || value === "dark" ? value : "system";
}
