import { type FormEvent, useState } from "react";
import { newLogId, phoneDate } from "@/components/outbox/new-log";
import { queueSessionLog } from "@/components/outbox/queue-session-log";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { ITEM_OUTCOMES, LOG_LIMITS } from "@/lib/domain/log/log-limits";
import { logFaultsInWords } from "@/lib/domain/log/log-words";
import type { SessionLog } from "@/lib/domain/log/session-log";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";
import { readSessionForm } from "./read-session-form";

/** An exercise of the program, by the name the patient knows. */
export interface ProgramItem {
  readonly itemId: string;
  readonly name: string;
}

type SessionFormProps = {
  words: PlayerWords;
  linkId: string;
  items: readonly ProgramItem[];
  versionNumber: number;
  /** The session that is being changed. */
  before?: SessionLog;
  /** The clinic does not have the session: it is replaced on the phone instead of corrected. */
  isRefused?: boolean;
  heading: string;
  onClose: () => void;
};

const SCORES = Array.from({ length: LOG_LIMITS.score.max + 1 }, (_, score) => ({
  value: String(score),
  label: String(score),
}));

/** A session typed in or put right. It is kept on the phone at once, and sent from there. */
export function SessionForm(props: SessionFormProps) {
  const { words, linkId, items, versionNumber, before, isRefused, heading, onClose } = props;
  const { notSaved, notSavedAgain, save: saves, cancel } = words.player;
  const [id] = useState(newLogId);
  const [today] = useState(() => phoneDate(new Date()));
  const [problems, setProblems] = useState<readonly string[]>([]);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = readSessionForm(
      new FormData(event.currentTarget),
      shownItems(words, items, before),
      before,
    );
    const corrects = isRefused ? before?.corrects : before?.id;
    const log: SessionLog = { ...typed, id, versionNumber, ...(corrects !== undefined && { corrects }) };
    const found = logFaultsInWords(words, log);
    setProblems(found);
    if (found.length > 0) return;
    try {
      await keep(linkId, log, isRefused ? before : undefined);
      onClose();
    } catch {
      setProblems([say(words, notSavedAgain)]);
    }
  };
  return (
    <form
      noValidate
      onSubmit={save}
      className="grid grid-cols-[minmax(0,1fr)] gap-5 rounded border-2 border-accent px-4 py-4"
    >
      <h2 className="text-xl">{heading}</h2>
      <Questions {...{ words, before, today }} items={shownItems(words, items, before)} />
      {problems.length > 0 && <ErrorNote title={say(words, notSaved)}>{problems.join(" ")}</ErrorNote>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" size="lg">
          {say(words, saves)}
        </Button>
        <Button size="lg" onClick={onClose}>
          {say(words, cancel)}
        </Button>
      </div>
    </form>
  );
}

const LARGE = "h-12! text-patient!";

type QuestionsProps = {
  words: PlayerWords;
  items: readonly ProgramItem[];
  before: SessionLog | undefined;
  today: string;
};

function Questions({ words, items, before, today }: QuestionsProps) {
  const { formDay, formOutcome, formPain, formEffort } = words.player;
  const outcomes = ITEM_OUTCOMES.map((value) => ({
    value,
    label: say(words, formOutcome, { outcome: value === "skipped" ? "other" : value }),
  }));
  return (
    <>
      <Field label={say(words, formDay)} name="localDate">
        {(control) => (
          <TextInput
            {...control}
            type="date"
            defaultValue={before?.localDate ?? today}
            max={today}
            className={`${LARGE} min-w-0 max-[18rem]:px-1!`}
          />
        )}
      </Field>
      {items.map(({ itemId, name }) => (
        <Field key={itemId} label={name} name={`item:${itemId}`}>
          {(control) => (
            <Select
              {...control}
              options={outcomes}
              defaultValue={outcomeBefore(before, itemId)}
              className={LARGE}
            />
          )}
        </Field>
      ))}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(9rem,100%),1fr))] gap-4">
        <ScoreField words={words} label={say(words, formPain)} name="pain" value={before?.pain} />
        <ScoreField words={words} label={say(words, formEffort)} name="effort" value={before?.effort} />
      </div>
      <Note words={words} before={before?.note ?? ""} />
    </>
  );
}

function Note({ words, before }: { words: PlayerWords; before: string }) {
  const { formNote, lettersLeft, lettersTooMany } = words.player;
  return (
    <Field label={say(words, formNote)} name="note">
      {(control) => (
        <TextArea
          {...control}
          dir="auto"
          limit={LOG_LIMITS.note}
          sayLeft={(left) => say(words, left < 0 ? lettersTooMany : lettersLeft, { count: Math.abs(left) })}
          defaultValue={before}
          className="text-patient!"
        />
      )}
    </Field>
  );
}

type ScoreFieldProps = { words: PlayerWords; label: string; name: string; value: number | undefined };

function ScoreField({ words, label, name, value }: ScoreFieldProps) {
  return (
    <Field label={label} name={name}>
      {(control) => (
        <Select
          {...control}
          options={SCORES}
          placeholder={say(words, words.player.formNoAnswer)}
          defaultValue={value === undefined ? "" : String(value)}
          className={LARGE}
        />
      )}
    </Field>
  );
}

/** What a session names stays in it, whatever the program holds by now. */
function shownItems(
  words: PlayerWords,
  items: readonly ProgramItem[],
  before: SessionLog | undefined,
): ProgramItem[] {
  if (!before) return [...items];
  return before.items.map(({ itemId }) => ({ itemId, name: itemName(words, items, itemId) }));
}

/** The exercise by the name of today's program; one that was stopped has none in it. */
export function itemName(words: PlayerWords, items: readonly ProgramItem[], itemId: string): string {
  const known = items.find((item) => item.itemId === itemId);
  return known ? known.name : say(words, words.player.exerciseGone);
}

function outcomeBefore(before: SessionLog | undefined, itemId: string): string {
  return before?.items.find((item) => item.itemId === itemId)?.outcome ?? "done";
}

async function keep(linkId: string, log: SessionLog, refused: SessionLog | undefined): Promise<void> {
  if (!refused) return queueSessionLog(linkId, log);
  const { outboxOf } = await import("@/components/outbox/phone-outbox");
  await outboxOf(linkId).replace(refused, log);
}
