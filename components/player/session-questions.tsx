import { Phone } from "lucide-react";
import { buttonClass } from "@/components/ui/button-class";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { dialNumber } from "@/lib/domain/clinic/dial-number";
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
  clinicPhone: string;
};

const CALL = "h-auto! min-h-12 justify-self-start px-4! py-1 whitespace-normal!";

/** Whether a note has more letters than are kept. */
export function isTooLong(note: string): boolean {
  return note.trim().length > LOG_LIMITS.note;
}

/** Pain, effort and a note; every one of them may be left out. */
export function SessionQuestions(props: SessionQuestionsProps) {
  const { scores, onScore, note, onNote, painBands, clinicPhone } = props;
  return (
    <>
      <div className="grid min-w-0 gap-3">
        <ScorePicker
          name="pain"
          legend="How was the pain?"
          low="no pain"
          high="worst pain"
          value={scores.pain}
          onChange={(pain) => onScore({ pain })}
        />
        <PainAdvice bands={painBands} pain={scores.pain} phone={clinicPhone} />
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

type PainAdviceProps = { bands: readonly PainBand[]; pain: number | undefined; phone: string };

/** What the clinic's pain guide says about the answer; at its worst with the number to call. */
function PainAdvice({ bands, pain, phone }: PainAdviceProps) {
  const dialled = dialNumber(phone);
  const band = bands.find(({ from, to }) => pain !== undefined && pain >= from && pain <= to);
  return (
    <div role="status" className="grid gap-2 border-l-4 border-accent pl-4 empty:hidden">
      {band && (
        <p>
          <strong className="font-semibold">{band.action}.</strong> {band.detail}
        </p>
      )}
      {band && band === bands.at(-1) && dialled !== undefined && (
        <a href={`tel:${dialled}`} className={buttonClass("secondary", "lg", CALL)}>
          <Phone />
          Call {phone}
        </a>
      )}
    </div>
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
