import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { queueSessionLog } from "@/components/outbox/queue-session-log";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import type { PainBand } from "@/lib/domain/handout/handout-model";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";
import type { HelpNumbers } from "./help-dialog";
import { isTooLong, SessionQuestions } from "./session-questions";
import { doneWords, logOfSession } from "./session-report";
import { SessionSaved } from "./session-saved";
import type { useSession } from "./use-session";

type SessionEndProps = {
  words: PlayerWords;
  linkId: string;
  programHref: string;
  painBands: readonly PainBand[];
  /** Whom to call. */
  numbers: HelpNumbers;
  session: ReturnType<typeof useSession>;
};

/** After the last step: what was done, and how it was. */
export function SessionEnd({ words, linkId, programHref, painBands, numbers, session }: SessionEndProps) {
  const { notSaved, notSavedStay, save: saves, backToExercises } = words.player;
  const { plan, kept, send, score } = session;
  const [note, setNote] = useState("");
  const [saving, save] = useSaving(linkId, session, note.trim());
  const heading = useFocusOnArrival();
  const done = doneWords(words, plan, kept);
  if (saving === "saved") return <SessionSaved {...{ words, linkId, programHref }} />;
  return (
    <form noValidate className="grid grid-cols-[minmax(0,1fr)] gap-8 pt-8 pb-12" onSubmit={save}>
      <div className="grid gap-2">
        <h1 ref={heading} tabIndex={-1} className="text-3xl outline-none">
          {done.heading}
        </h1>
        <p>{done.text}</p>
      </div>
      <SessionQuestions
        {...{ words, note, painBands }}
        scores={kept}
        onScore={score}
        onNote={setNote}
        clinicPhone={numbers.clinic}
      />
      {saving === "failed" && <ErrorNote title={say(words, notSaved)}>{say(words, notSavedStay)}</ErrorNote>}
      <div className="grid gap-2">
        <Button type="submit" variant="primary" className="h-16! text-2xl!" pending={saving === "saving"}>
          {say(words, saves)}
        </Button>
        <Button
          size="lg"
          className="h-auto! min-h-12 px-4! py-1 whitespace-normal!"
          onClick={() => send({ kind: "back" })}
        >
          {say(words, backToExercises)}
        </Button>
      </div>
    </form>
  );
}

/** Hands the session over to the outbox, once. What was entered stays on the screen until it is safe. */
function useSaving(linkId: string, { plan, kept, forget }: SessionEndProps["session"], note: string) {
  const [saving, setSaving] = useState<"asking" | "saving" | "failed" | "saved">("asking");
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (saving === "saving" || isTooLong(note)) return;
    setSaving("saving");
    try {
      await queueSessionLog(linkId, logOfSession(plan, kept, note, new Date()));
      forget();
      setSaving("saved");
    } catch {
      setSaving("failed");
    }
  };
  return [saving, save] as const;
}

/** Reads the heading first, also with a screen reader: the button that had the focus is gone. */
function useFocusOnArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
