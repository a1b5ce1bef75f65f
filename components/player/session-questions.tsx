import { Phone } from "lucide-react";
import { buttonClass } from "@/components/ui/button-class";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { dialNumber } from "@/lib/domain/clinic/dial-number";
import type { PainBand } from "@/lib/domain/handout/handout-model";
import { LOG_LIMITS } from "@/lib/domain/log/log-limits";
import type { SessionScores } from "@/lib/domain/session/saved-session";
import { apart } from "@/lib/domain/words/apart";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";
import { ScorePicker } from "./score-picker";

type SessionQuestionsProps = {
  words: PlayerWords;
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
  const { words, scores, onScore, note, onNote, painBands, clinicPhone } = props;
  const { pain, painNone, painWorst, effort, effortEasy, effortHard } = words.player;
  return (
    <>
      <div className="grid min-w-0 gap-3">
        <ScorePicker
          words={words}
          name="pain"
          legend={say(words, pain)}
          low={say(words, painNone)}
          high={say(words, painWorst)}
          value={scores.pain}
          onChange={(score) => onScore({ pain: score })}
        />
        <PainAdvice words={words} bands={painBands} pain={scores.pain} phone={clinicPhone} />
      </div>
      <ScorePicker
        words={words}
        name="effort"
        legend={say(words, effort)}
        low={say(words, effortEasy)}
        high={say(words, effortHard)}
        value={scores.effort}
        onChange={(score) => onScore({ effort: score })}
      />
      <Note words={words} note={note} onNote={onNote} />
    </>
  );
}

type PainAdviceProps = {
  words: PlayerWords;
  bands: readonly PainBand[];
  pain: number | undefined;
  phone: string;
};

/** What the clinic's pain guide says about the answer; at its worst with the number to call. */
function PainAdvice({ words, bands, pain, phone }: PainAdviceProps) {
  const dialled = dialNumber(phone);
  const band = bands.find(({ from, to }) => pain !== undefined && pain >= from && pain <= to);
  return (
    <div role="status" className="grid gap-2 border-s-4 border-accent ps-4 empty:hidden">
      {band && (
        <p>
          <strong className="font-semibold">
            {say(words, words.player.painAction, { action: band.action })}
          </strong>{" "}
          {band.detail}
        </p>
      )}
      {band && band === bands.at(-1) && dialled !== undefined && (
        <a href={`tel:${dialled}`} className={buttonClass("secondary", "lg", CALL)}>
          <Phone />
          {say(words, words.player.call, { number: apart(words, phone) })}
        </a>
      )}
    </div>
  );
}

function Note({ words, note: typed, onNote }: Pick<SessionQuestionsProps, "words" | "note" | "onNote">) {
  const { note, noteText, faultNote, lettersLeft, lettersTooMany } = words.player;
  const error = isTooLong(typed) && say(words, faultNote, { count: LOG_LIMITS.note });
  return (
    <div className="grid gap-2">
      <Field label={say(words, note)} name="note" {...(error && { error })}>
        {(control) => (
          <TextArea
            {...control}
            dir="auto"
            limit={LOG_LIMITS.note}
            sayLeft={(left) => say(words, left < 0 ? lettersTooMany : lettersLeft, { count: Math.abs(left) })}
            value={typed}
            onChange={({ target }) => onNote(target.value)}
            className="text-patient!"
          />
        )}
      </Field>
      <p className="text-base">{say(words, noteText)}</p>
    </div>
  );
}
