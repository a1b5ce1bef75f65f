import { text } from "node:stream/consumers";
import { renderToStaticMarkup } from "react-dom/server";
import { prerenderToNodeStream } from "react-dom/static";
import { describe, expect, it } from "vitest";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { buildHandout } from "@/lib/domain/handout/handout";
import { currentPhase, documentInPhase } from "@/lib/domain/program/phase";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { buildSessionPlan } from "@/lib/domain/session/session-plan";
import { buildSessionSource } from "@/lib/domain/session/session-source";
import { ENGLISH } from "@/lib/domain/words/english";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import { buildFixture, CLINIC } from "@/lib/pdf/test-fixtures";
import { phaseLines } from "./phase-lines";
import { ProgramPage } from "./program-page";

const TODAY = "2026-11-22";
const REST = {
  versionNumber: 1,
  expiresOn: "2027-05-06",
  pdfHref: "/p/x/handout.pdf",
  imagesHref: "/p/x/images",
  sessionHref: "/p/x/session",
};
const FIGURELESS = { hasFigures: false };
const FLAGS = ["nonspecific-lbp", "pregnancy", "osteoporosis", "blood-thinners-dvt-risk"];

function pageOf(document: ProgramDocument) {
  const model = buildHandout(document, { printedOn: TODAY });
  const plan = buildSessionPlan(ENGLISH_PAGE, buildSessionSource(ENGLISH_PAGE, document), TODAY);
  return {
    model,
    page: <ProgramPage words={ENGLISH_PAGE} {...{ model, plan }} {...REST} clinic={document.clinic} />,
  };
}

function render(document: ProgramDocument) {
  const { model, page } = pageOf(document);
  const markup = renderToStaticMarkup(page);
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
      // What paper says in short is on the page in full: the dose, the steps, the changes of this version.
      exercises.map(
        ({ itemId, sideMark, figure, cues, paperDose, paperPhases, paperSteps, mark, ...said }) => [
          said,
          cues.map(({ label, text }) => [label, text]),
        ],
      ),
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

  it("draws the start and the end of an exercise, with words for who does not see them", async () => {
    const { model, page } = pageOf(buildFixture({ count: 1 }));
    const { prelude } = await prerenderToNodeStream(page);
    const markup = await text(prelude);
    const name = model.exercises[0]?.name;
    for (const part of ["start", "end"]) expect(markup).toContain(`role="img" aria-label="${name}: ${part}"`);
    expect(markup).not.toMatch(/ style=/);
  });

  it("shows the doses of the week block of today, and the others to be read", () => {
    const plain = buildFixture({ ...FIGURELESS, count: 2 });
    const [one, two] = plain.items;
    if (!one || !two) throw new Error("two items are needed");
    const [first, second] = [
      { phaseId: "p", weeks: 2 },
      { phaseId: "q", weeks: 1 },
    ];
    const later = { ...one.dose, sets: 7 };
    const document: ProgramDocument = {
      ...plain,
      program: { ...plain.program, startsOn: "2026-11-16" },
      phases: [first, second],
      items: [
        { ...one, phaseDoses: [{ phaseId: "q", dose: later }] },
        { ...two, phaseDoses: [{ phaseId: "p" }] },
      ],
    };
    const on = (date: string) => {
      const model = buildHandout(documentInPhase(document, currentPhase(document, date)), {
        printedOn: date,
      });
      const phases = phaseLines(ENGLISH_PAGE, "en-GB", document, date);
      const page = (
        <ProgramPage
          words={ENGLISH_PAGE}
          {...{ model, phases }}
          {...REST}
          plan={buildSessionPlan(ENGLISH_PAGE, buildSessionSource(ENGLISH_PAGE, document), date)}
          clinic={document.clinic}
        />
      );
      return {
        names: model.exercises.map((exercise) => exercise.name),
        text: textOf(renderToStaticMarkup(page)),
      };
    };
    const now = on("2026-11-22");
    expect(now.names).toEqual([one.exercise.plainName]);
    expect(now.text).toContain("Weeks 1 to 2 , 16 November 2026 to 29 November 2026. You are here.");
    expect(now.text).toContain("Week 3 , 30 November 2026 to 6 December 2026");
    expect(now.text).toContain(formatDose(ENGLISH, later, one.exercise.sideRule));
    expect(on("2026-12-01").names).toEqual([one.exercise.plainName, two.exercise.plainName]);
    expect(on("2026-12-01").text).toContain("Week 3 , 30 November 2026 to 6 December 2026. You are here.");
    expect(phaseLines(ENGLISH_PAGE, "en-GB", plain, "2026-11-22")).toEqual([]);
  });

  it("lists what is due today, and the rest under another day", () => {
    const plain = buildFixture({ ...FIGURELESS, count: 2 });
    const [one, two] = plain.items;
    if (!one || !two) throw new Error("two items are needed");
    const onTuesday = { ...two.dose, daysPerWeek: { from: 1 }, weekdays: [2] };
    const daily = { ...one.dose, daysPerWeek: { from: 7 } };
    const document = {
      ...plain,
      items: [
        { ...one, dose: daily },
        { ...two, dose: onTuesday },
      ],
    };
    const { text } = render(document);
    const places = [one.exercise.plainName, "Another day", two.exercise.plainName].map((words) =>
      text.indexOf(words),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(render({ ...document, items: [{ ...one, dose: daily }] }).text).not.toContain("Another day");
  });

  it("shows a drawing small without sending it twice, and opens on paper", async () => {
    const { prelude } = await prerenderToNodeStream(pageOf(buildFixture({ count: 2 })).page);
    const markup = await text(prelude);
    const shown = [...markup.matchAll(/<use href="#([^"]+)"/g)].map(([, id]) => id);
    expect(shown).toHaveLength(2);
    for (const id of shown) expect(markup.split(`id="${id}"`)).toHaveLength(2);
    expect(markup.split("data-open-on-paper")).toHaveLength(3);
  });

  it("has a clip as a picture and a link that plays without a script, and loads nothing of it", () => {
    const plain = buildFixture({ ...FIGURELESS, count: 2 });
    const [one, two] = plain.items;
    if (!one || !two) throw new Error("two items are needed");
    const size = { width: 320, height: 240 };
    const clip = { clipId: "clip-1", byteCount: 2_400_000, ...size };
    const withClip = (poster?: { imageId: string; width: number; height: number }) => {
      const exercise = { ...one.exercise, clip: { ...clip, ...(poster && { poster }) } };
      return render({ ...plain, items: [{ ...one, exercise }, two] }).markup;
    };
    const shown = withClip({ imageId: "poster-1", ...size });
    expect(shown).toContain('href="/p/x/clips/clip-1"');
    expect(shown).toContain('src="/p/x/images/poster-1"');
    expect(textOf(shown)).toContain(`Watch the clip: ${one.exercise.plainName}`);
    expect(shown).not.toContain("<video");
    // In the closed row it stands where a photograph would.
    expect(shown.split('src="/p/x/images/poster-1"')).toHaveLength(3);
    expect(withClip()).not.toContain("<img");
  });

  it("needs no style attribute, no script and no image", () => {
    const { markup } = render(buildFixture({ ...FIGURELESS, note: '<img src=x onerror="alert(1)">' }));
    expect(markup).not.toMatch(/ style=|<script|<img/);
  });
});
