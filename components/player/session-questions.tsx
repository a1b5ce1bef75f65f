import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import type { PainBand } from "@/lib/domain/handout/handout-model";
import { LOG_LIMITS } from "@/lib/domain/log/log-limits";
import type { SessionScores } from "@/lib/domain/session/saved-session";
import { ScorePicker } from "./score-picker";

type SessionQuestionsProps = {
  scores: SessionScores;
  onScore: (scores: SessionScores) => void;
  note: string;
  onNote: (note: string) => void;
  painBands: readonly PainBand[];
};

/** Whether a note has more letters than are kept. */
export function isTooLong(note: string): boolean {
  return note.trim().length > LOG_LIMITS.note;
}

/** Pain, effort and a note; every one of them may be left out. */
export function SessionQuestions({ scores, onScore, note, onNote, painBands }: SessionQuestionsProps) {
  return (
    <>
      <div className="grid gap-3">
        <ScorePicker
          name="pain"
          legend="How was the pain?"
          low="no pain"
          high="worst pain"
          value={scores.pain}
          onChange={(pain) => onScore({ pain })}
        />
        <PainAdvice bands={painBands} pain={scores.pain} />
      </div>
      <ScorePicker
        name="effort"
        legend="How hard was it? You can leave this out."
        low="very easy"
        high="as hard as I can"
        value={scores.effort}
        onChange={(effort) => onScore({ effort })}
      />
      <Note note={note} onNote={onNote} />
    </>
  );
}

/** What the clinic's pain guide says about the answer. */
function PainAdvice({ bands, pain }: { bands: readonly PainBand[]; pain: number | undefined }) {
  const band = bands.find(({ from, to }) => pain !== undefined && pain >= from && pain <= to);
  return (
    <p role="status" className="border-l-4 border-accent pl-4 empty:hidden">
      {band && (
        <>
          <strong className="font-semibold">{band.action}.</strong> {band.detail}
        </>
      )}
    </p>
  );
}

function Note({ note, onNote }: Pick<SessionQuestionsProps, "note" | "onNote">) {
  const error = isTooLong(note) && `The note is too long. Use at most ${LOG_LIMITS.note} letters.`;
  return (
    <div className="grid gap-2">
      <Field label="A note for your physiotherapist" name="note" {...(error && { error })}>
        {(control) => (
          <TextArea
            {...control}
            limit={LOG_LIMITS.note}
            value={note}
            onChange={({ target }) => onNote(target.value)}
            className="text-patient!"
          />
        )}
      </Field>
      <p className="text-base">You can leave this out. Nobody reads it at once: for help, call the clinic.</p>
    </div>
  );
}
