import { expect, test } from "vitest";
import { preferredLanguage } from "./preferred-language";

const OFFERED = ["en", "pl", "ar", "pt"];

test.each([
  ["pl-PL,pl;q=0.9,en;q=0.8", "pl"],
  ["de-DE, AR-eg;q=0.5", "ar"],
  ["en-US,en;q=0.9,pl;q=0.8", "en"],
  ["plx, polish", undefined],
  ["", undefined],
  ["*", undefined],
  ["xx-XX;q=9", undefined],
  [`${"de,".repeat(10_000)}pl`, undefined],
])("%.30s asks for %s", (header, language) => {
  expect(preferredLanguage(header, OFFERED)).toBe(language);
});
