import type { HandoutMasthead } from "@/lib/domain/handout/handout-model";
import { CallLink } from "./call-link";
import { Labelled } from "./labelled";
import { ReadingTools } from "./reading-tools";

type PatientMastheadProps = {
  masthead: HandoutMasthead;
  /** Where the pictures of this program are, without the id. */
  imagesHref: string;
};

/** Whose exercises these are: the clinic and the patient. */
export function PatientMasthead({ masthead: { logo, clinic, heading }, imagesHref }: PatientMastheadProps) {
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
        <p className="min-w-0 flex-[1_1_8rem] leading-tight font-semibold text-accent-ink">{clinic}</p>
        <ReadingTools />
      </div>
      <h1 className="text-3xl max-[14rem]:text-2xl">{heading}</h1>
    </header>
  );
}

type PatientProgramProps = { masthead: HandoutMasthead; phone: string };

/** How long it takes, what for, when, and whom to ask. */
export function PatientProgram({ masthead, phone }: PatientProgramProps) {
  const { edition, session, provenance, goal, contact } = masthead;
  return (
    <section aria-labelledby="program" className="grid gap-4">
      <h2 id="program" className="sr-only">
        Your program
      </h2>
      <div>
        {session && <p className="text-xl font-semibold text-accent-ink">{session}</p>}
        <p>{provenance}</p>
        <p className="text-base text-ink-soft">{edition}</p>
      </div>
      {goal && <Labelled of={goal} />}
      <Habit habit={masthead.habit} />
      <div className="grid justify-items-start gap-3">
        <p>{contact}</p>
        <CallLink contact={phone} label="Call the clinic" />
      </div>
    </section>
  );
}

function Habit({ habit: { question, parts } }: { habit: HandoutMasthead["habit"] }) {
  const decided = parts.filter((part) => part.text !== "");
  return (
    <div className="border-l-4 border-accent pl-4">
      <p className="font-semibold">{question}</p>
      {decided.length > 0 ? (
        <p>{decided.map(({ lead, text }) => `${lead} ${text}`).join(" ")}</p>
      ) : (
        <p>Pick something you do each day. Do your exercises right after it.</p>
      )}
    </div>
  );
}
