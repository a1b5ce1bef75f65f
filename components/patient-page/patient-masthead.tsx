import type { HandoutMasthead } from "@/lib/domain/handout/handout-model";
import { CallLink } from "./call-link";
import { Labelled } from "./labelled";

type PatientMastheadProps = { masthead: HandoutMasthead; phone: string };

/** Whose exercises, how long, what for, when, and whom to ask. */
export function PatientMasthead({ masthead, phone }: PatientMastheadProps) {
  const { clinic, edition, heading, session, provenance, goal, contact } = masthead;
  return (
    <header className="grid gap-5">
      <div className="grid gap-1">
        <p className="font-semibold text-accent-ink">{clinic}</p>
        <p className="text-base text-ink-soft">{edition}</p>
        <h1 className="text-3xl">{heading}</h1>
        {session && <p className="text-xl font-semibold text-accent-ink">{session}</p>}
      </div>
      <p>{provenance}</p>
      {goal && <Labelled of={goal} />}
      <Habit habit={masthead.habit} />
      <div className="grid justify-items-start gap-3">
        <p>{contact}</p>
        <CallLink contact={phone} label="Call the clinic" />
      </div>
    </header>
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
