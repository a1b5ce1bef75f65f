import type { HandoutMasthead, WriteIn } from "@/lib/domain/handout/handout-model";
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

type PatientProgramProps = { words: PageWords; masthead: HandoutMasthead; phone: string };

/** How long it takes, what for, when, and whom to ask. */
export function PatientProgram({ words, masthead, phone }: PatientProgramProps) {
  const { program, callClinic } = words.page;
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
          <MarkLine of={goal} />
          <Labelled words={words} of={goal} isTyped isLabelOwn />
        </>
      )}
      <Habit words={words} habit={masthead.habit} />
      <div className="grid justify-items-start gap-3">
        <p dir="auto">{contact}</p>
        <CallLink contact={phone} label={say(words, callClinic)} />
      </div>
    </section>
  );
}

type HabitProps = { words: PageWords; habit: HandoutMasthead["habit"] };

function Habit({ words, habit }: HabitProps) {
  const decided = habit.parts.filter((part) => part.text !== "");
  return (
    <div className="border-s-4 border-accent ps-4">
      <p className="font-semibold">{habit.question}</p>
      <MarkLine of={habit} />
      {decided.length > 0 ? (
        <p {...languageOf(words, habit)}>
          {decided.map((part, index) => (
            <HabitPart key={part.text} {...{ words, part }} isFirst={index === 0} />
          ))}
        </p>
      ) : (
        <p>{say(words, words.page.habitNone)}</p>
      )}
    </div>
  );
}

function HabitPart({ words, part, isFirst }: { words: PageWords; part: WriteIn; isFirst: boolean }) {
  const said = `${isFirst ? "" : " "}${part.lead} ${part.text}`;
  return part.lang === undefined ? said : <span {...languageOf(words, part)}>{said}</span>;
}
