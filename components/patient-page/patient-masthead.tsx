import type { HandoutMasthead } from "@/lib/domain/handout/handout-model";
import type { PatientMarks } from "@/lib/domain/program/in-patients-words";
import { IN_THE_LANGUAGE } from "@/lib/domain/translation/mark";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";
import { CallLink } from "./call-link";
import { Labelled } from "./labelled";
import { type LanguageChoice, LanguageSwitch } from "./language-switch";
import { languageOf, MarkLine } from "./marks";
import { readingToolWords } from "./reading-tool-words";
import { ReadingTools } from "./reading-tools";

type PatientMastheadProps = {
  words: PageWords;
  masthead: HandoutMasthead;
  /** Where the pictures of this program are, without the id. */
  imagesHref: string;
  /** Where the program is there in two languages: which ones, and where the choice goes to. */
  language?: { readonly choice: LanguageChoice; readonly href: string } | undefined;
};

/** Whose exercises these are: the clinic and the patient. */
export function PatientMasthead({ words, masthead, imagesHref, language }: PatientMastheadProps) {
  const { logo, clinic, heading } = masthead;
  return (
    <header className="grid grid-cols-[minmax(0,1fr)] justify-items-start gap-1">
      {logo && (
        // biome-ignore lint/performance/noImgElement: kept in the size it is shown in
        <img
          src={`${imagesHref}/${logo.imageId}`}
          alt=""
          width={logo.width}
          height={logo.height}
          className="mb-2 h-auto max-h-14 w-auto max-w-40 rounded-tick bg-sheet object-contain p-1"
        />
      )}
      <div className="flex w-full flex-wrap items-center justify-between gap-x-4">
        <p dir="auto" className="min-w-0 flex-[1_1_8rem] leading-tight font-semibold text-accent-ink">
          {clinic}
        </p>
        <ReadingTools words={readingToolWords(words)} />
      </div>
      {language && <LanguageSwitch {...{ words, choice: language.choice }} action={language.href} />}
      <h1 className="text-3xl max-[14rem]:text-2xl">{heading}</h1>
    </header>
  );
}

type OwnMarks = PatientMarks["program"];

type PatientProgramProps = {
  words: PageWords;
  masthead: HandoutMasthead;
  phone: string;
  /** In which language the therapist's own words are. */
  marks?: OwnMarks | undefined;
};

/** How long it takes, what for, when, and whom to ask. */
export function PatientProgram({ words, masthead, phone, marks }: PatientProgramProps) {
  const { program, callClinic } = words.page;
  const goalMark = marks?.goal ?? IN_THE_LANGUAGE;
  const { edition, session, provenance, goal, contact } = masthead;
  return (
    <section aria-labelledby="program" className="grid gap-4">
      <h2 id="program" className="sr-only">
        {say(words, program)}
      </h2>
      <div>
        {session && <p className="text-xl font-semibold text-accent-ink">{session}</p>}
        <p>{provenance}</p>
        <p className="text-base text-ink-soft">{edition}</p>
      </div>
      {goal && (
        <>
          <MarkLine words={words} mark={goalMark} />
          <Labelled of={goal} mark={goalMark} isTyped />
        </>
      )}
      <Habit {...{ words, marks }} habit={masthead.habit} />
      <div className="grid justify-items-start gap-3">
        <p dir="auto">{contact}</p>
        <CallLink contact={phone} label={say(words, callClinic)} />
      </div>
    </section>
  );
}

type HabitProps = { words: PageWords; habit: HandoutMasthead["habit"]; marks: OwnMarks | undefined };

function Habit({ words, habit: { question, parts }, marks }: HabitProps) {
  const decided = parts.filter((part) => part.text !== "");
  const mark = [marks?.habitAfter, marks?.habitAt].find((one) => one?.kind === "english");
  return (
    <div className="border-s-4 border-accent ps-4">
      <p className="font-semibold">{question}</p>
      {mark && <MarkLine words={words} mark={mark} />}
      {decided.length > 0 ? (
        <p dir="auto" {...(mark && languageOf(mark))}>
          {decided.map(({ lead, text }) => `${lead} ${text}`).join(" ")}
        </p>
      ) : (
        <p>{say(words, words.page.habitNone)}</p>
      )}
    </div>
  );
}
