import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { HistorySection } from "@/components/history/history-section";
import { SessionPlayer } from "@/components/player/session-player";
import { buildHandout } from "@/lib/domain/handout/handout";
import { inPatientsWords } from "@/lib/domain/program/in-patients-words";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { buildSessionPlan } from "@/lib/domain/session/session-plan";
import { buildSessionSource } from "@/lib/domain/session/session-source";
import { aTranslation } from "@/lib/domain/test-fixtures/translation";
import type { DocumentTranslation, TranslationStatus } from "@/lib/domain/translation/document-translation";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import { pseudoWords } from "@/lib/domain/words/test-fixtures";
import type { PageWords } from "@/lib/domain/words/words";
import { buildFixture } from "@/lib/pdf/test-fixtures";
import { ClosedLink } from "./closed-link";
import { CodeForm } from "./code-form";
import { ExpiryBanner } from "./expiry-banner";
import { LinkOpening } from "./link-opening";
import { phaseLines } from "./phase-lines";
import { PinForm } from "./pin-form";
import { PlainReport } from "./plain-report";
import { ProgramPage } from "./program-page";
import { reminderWords } from "./reminder-words";
import { Reminders } from "./reminders";

const TODAY = "2026-11-22";
const ENGLISH = buildFixture({ hasFigures: false, note: "Use the blue cushion.", count: 3 });
const [FIRST] = ENGLISH.items;
const ENGLISH_CARD = ENGLISH.warningCard.groups.map(({ heading }) => heading);

function translated(status: TranslationStatus, overrides?: Partial<DocumentTranslation>): ProgramDocument {
  return { ...ENGLISH, translation: aTranslation(ENGLISH, { status }, overrides) };
}

function pageOf(words: PageWords, document: ProgramDocument): string {
  const { document: read, marks } = inPatientsWords(document);
  return renderToStaticMarkup(
    <ProgramPage
      words={words}
      model={buildHandout(document, { printedOn: TODAY, words })}
      language={{ choice: { translated: "pl", isEnglish: false }, href: "/p/x/language" }}
      phases={phaseLines(words, words.tag, read, TODAY, marks)}
      plan={buildSessionPlan(words, buildSessionSource(words, document), TODAY)}
      clinic={document.clinic}
      versionNumber={2}
      since={{ version: 1, items: [], stopped: [] }}
      expiresOn="2027-05-06"
      pdfHref="/p/x/handout.pdf"
      imagesHref="/p/x/images"
      sessionHref="/p/x/session"
      extras={
        <>
          <HistorySection words={words} href="/p/x/history" />
          <Reminders words={reminderWords(words, 1)} linkId="x" plan={{ weekdays: [1], times: ["08:00"] }} />
          <ExpiryBanner words={words} linkId="x" expiresOn={TODAY} language={words.tag} isAsked={false} />
        </>
      }
    />,
  );
}

const textOf = (markup: string) => markup.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
/** With the texts of an attribute that somebody hears. */
const allTextOf = (markup: string) =>
  [
    textOf(markup),
    ...[...markup.matchAll(/ (?:aria-label|alt|title|placeholder)="([^"]*)"/g)].map(([, text]) => text),
  ].join(" ");

describe("a program in the patient's language", () => {
  it("says what is signed in the language alone, the emergencies in English too, and how to ask for an interpreter", () => {
    const markup = pageOf(pseudoWords("en-XA"), translated("signed"));
    expect(markup).toContain(`pl ${FIRST?.exercise.plainName}`);
    expect(markup).not.toContain(">Draft");
    for (const group of ENGLISH.warningCard.groups) expect(markup).toContain(`pl ${group.heading}`);
    expect(markup).toMatch(/<p lang="en" dir="ltr"[^>]*>I speak Polish\. I need an interpreter\.<\/p>/);
    expect(textOf(markup)).toContain("Język: polski. Potrzebuję tłumacza.");
    expect(markup).toContain(`<p lang="en" dir="ltr" class="font-semibold">${ENGLISH_CARD[0]}</p>`);
  });

  it("puts the whole English card before a draft, and marks each list of the draft in both languages", () => {
    const words = pseudoWords("en-XA");
    const text = textOf(pageOf(words, translated("draft")));
    const lastEnglish = Math.max(...ENGLISH_CARD.map((heading) => text.indexOf(` ${heading} `)));
    const drafts = ENGLISH_CARD.map((heading) => text.indexOf(` pl ${heading}`));
    expect(ENGLISH_CARD.map((heading) => text.indexOf(` ${heading} `))).not.toContain(-1);
    expect(Math.min(...drafts)).toBeGreaterThan(lastEnglish);
    const english = "Draft translation, to be reviewed. The English text counts.";
    const said = text.split(english).length - 1;
    // Each list of the card, each exercise, each topic.
    const parts = ENGLISH_CARD.length + ENGLISH.items.length + ENGLISH.advice.length;
    expect(said).toBe(parts);
  });

  it("says of a part that stayed English that it is, and what language it is in", () => {
    const words = pseudoWords("en-XA");
    const markup = pageOf(words, translated("signed", { items: {}, advice: {} }));
    expect(markup).toContain(`<span lang="en" dir="ltr">${FIRST?.exercise.plainName}</span>`);
    expect(markup).toMatch(/<ol lang="en" dir="ltr"/);
    expect(markup).toMatch(/<ul lang="en" dir="ltr"/);
    expect(textOf(markup)).not.toContain("This part is in English");
    expect(markup).toContain("Use the blue cushion.");
  });

  it("is read by its own direction, and offers English without a script", () => {
    const markup = pageOf(pseudoWords("en-XB"), translated("signed", { direction: "rtl" }));
    expect(markup).toMatch(/<form [^>]*action="\/p\/x\/language" method="post"/);
    expect(markup).toMatch(/<button type="submit" value="en" lang="en" aria-pressed="false"/);
    expect(markup).toContain("\u206601632 960 123\u2069");
  });
});

describe("a page in a language that nobody speaks", () => {
  it("has every word of its own between marks: nothing of ours is left in English", () => {
    const words = pseudoWords("en-XA");
    const pages = [
      <ClosedLink
        key="closed"
        words={words}
        clinic={{ name: "K", phone: "01632 960", hours: "9–5", emergencyNumber: "999" }}
      />,
      <LinkOpening key="opening" words={words} />,
      <CodeForm key="code" words={words} isClosed />,
      <CodeForm key="codes" words={words} isClosed={false} retryInMinutes={3} />,
      <PinForm key="pin" words={words} isWrong isLocked={false} />,
      <PinForm key="pins" words={words} isWrong isLocked />,
      <PlainReport key="plain" words={words} linkId="x" logId="y" programHref="/p/x" />,
      <HistorySection key="history" words={words} href="/p/x/history" />,
      <Reminders
        key="r"
        words={reminderWords(words, 2)}
        linkId="x"
        plan={{ weekdays: [1], times: ["08:00", "18:00"] }}
      />,
    ];
    for (const page of pages) {
      const said = allTextOf(renderToStaticMarkup(page)).replace("ABCDE-FGHJK", "");
      expect(said.match(/(?<![A-Za-zÀ-ỹƀ-ɏ])[A-Za-z]{3,}(?![A-Za-zÀ-ỹƀ-ɏ])/g) ?? []).toEqual([]);
    }
  });

  it("plays a session in it", () => {
    const words = pseudoWords("en-XA");
    const document = translated("signed");
    const markup = renderToStaticMarkup(
      <SessionPlayer
        words={words}
        linkId="x"
        source={buildSessionSource(words, document)}
        openedOn={TODAY}
        language={words.tag}
        lang="pl"
        painBands={[]}
        programHref="/p/x"
        imagesHref="/p/x/images"
        warnings={<p>1</p>}
        numbers={{ emergency: "999", urgent: "111", clinic: "01632 960 123" }}
      />,
    );
    const own = buildSessionSource(words, document).items[0]?.words;
    expect(own?.name).toMatch(/^pl /);
    const said = [
      own?.name,
      ...(own?.steps ?? []),
      ...(own?.cues ?? []).flatMap(({ text }) => text),
      own?.note?.text,
      own?.note?.label,
    ].reduce<string>((text, part) => text.replaceAll(part ?? "", ""), allTextOf(markup));
    expect(said.match(/(?<![A-Za-zÀ-ỹƀ-ɏ])[A-Za-z]{3,}(?![A-Za-zÀ-ỹƀ-ɏ])/g) ?? []).toEqual([]);
  });

  it("is English for an English document, whatever its clinic's English", () => {
    expect(buildSessionSource(ENGLISH_PAGE, ENGLISH).items[0]?.words).not.toHaveProperty("lang");
    expect(pageOf(ENGLISH_PAGE, ENGLISH)).not.toContain('lang="en" dir');
  });
});
