import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { buildHandout } from "@/lib/domain/handout";
import type { ProgramDocument } from "@/lib/domain/program-document";
import { buildFixture, CLINIC } from "@/lib/pdf/test-fixtures";
import { ProgramPage } from "./program-page";

const FIGURELESS = { hasFigures: false };
const FLAGS = ["nonspecific-lbp", "pregnancy", "osteoporosis", "blood-thinners-dvt-risk"];

function render(document: ProgramDocument) {
  const model = buildHandout(document, { printedOn: "2026-11-22" });
  const markup = renderToStaticMarkup(
    <ProgramPage model={model} clinic={document.clinic} expiresOn="2027-05-06" pdfHref="/p/x/handout.pdf" />,
  );
  return { model, markup, text: textOf(markup) };
}

function textOf(markup: string): string {
  const entities: Record<string, string> = {
    "&amp;": "&",
    "&#x27;": "'",
    "&quot;": '"',
    "&lt;": "<",
    "&gt;": ">",
  };
  return markup
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|#x27|quot|lt|gt);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, " ");
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

describe("ProgramPage", () => {
  it.each([
    {
      name: "four exercises",
      document: buildFixture({ ...FIGURELESS, note: "Use the blue cushion.\n\nSlowly." }),
    },
    {
      name: "eight exercises and every flag",
      document: buildFixture({ ...FIGURELESS, count: 8, flags: FLAGS }),
    },
    {
      name: "another template",
      document: buildFixture({ ...FIGURELESS, template: "tpl-hip-oa", count: 6, diaryWeeks: 4 }),
    },
  ])("holds every word of the sheet: $name", ({ document }) => {
    const { model, text } = render(document);
    const { masthead, exercises, warning, painGuide, advice, teachBack, diary, footer } = model;
    const words = stringsOf([
      { ...masthead, habit: masthead.habit.question },
      exercises.map(({ itemId, sideMark, figure, ...said }) => said),
      warning,
      painGuide,
      advice,
      teachBack,
      { ...diary, nextVisit: diary.nextVisit },
      footer,
    ]);
    expect(words.length).toBeGreaterThan(60);
    for (const word of words) expect(text).toContain(word.replace(/\s+/g, " "));
  });

  it("puts the exercises first and the warning card right after them", () => {
    const { model, markup } = render(buildFixture(FIGURELESS));
    const landmarks = [
      model.masthead.heading,
      ...model.exercises.map((exercise) => exercise.name),
      "Warning signs",
      model.painGuide.heading,
      model.advice.heading,
      model.diary.heading,
    ];
    const headings = [...markup.matchAll(/<h[123][^>]*>(.*?)<\/h[123]>/g)].map(([, inner = ""]) =>
      textOf(inner),
    );
    expect(headings.filter((heading) => landmarks.includes(heading))).toEqual(landmarks);
  });

  it("offers the numbers that a heading names, and no number where there is none", () => {
    const { markup } = render(buildFixture(FIGURELESS));
    for (const href of ["tel:999", "tel:111", "tel:01632960123"]) expect(markup).toContain(`href="${href}"`);
    const elsewhere = { ...CLINIC, emergencyNumber: "112", urgentLine: "your GP out-of-hours service" };
    const abroad = render({ ...buildFixture(FIGURELESS), clinic: elsewhere }).markup;
    expect(abroad).not.toContain("tel:999");
    expect(abroad).not.toContain("out-of-hours service</a>");
  });

  it("draws the start and the end of an exercise, with words for who does not see them", () => {
    const { model, markup } = render(buildFixture({ count: 1 }));
    const name = model.exercises[0]?.name;
    for (const part of ["start", "end"]) expect(markup).toContain(`role="img" aria-label="${name}: ${part}"`);
    expect(markup).not.toMatch(/ style=/);
  });

  it("needs no style attribute, no script and no image", () => {
    const { markup } = render(buildFixture({ ...FIGURELESS, note: '<img src=x onerror="alert(1)">' }));
    expect(markup).not.toMatch(/ style=|<script|<img/);
  });
});
