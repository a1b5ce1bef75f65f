import { type FormEvent, useState } from "react";
import { newLogId, phoneDate } from "@/components/outbox/new-log";
import { queueSessionLog } from "@/components/outbox/queue-session-log";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { LOG_LIMITS } from "@/lib/domain/log/log-limits";
import { type SessionLog, sessionLogProblems } from "@/lib/domain/log/session-log";
import { readSessionForm } from "./read-session-form";

/** An exercise of the program, by the name the patient knows. */
export interface ProgramItem {
  readonly itemId: string;
  readonly name: string;
}

type SessionFormProps = {
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

const OUTCOMES = [
  { value: "done", label: "Done" },
  { value: "partly", label: "Some of it" },
  { value: "skipped", label: "Not done" },
];
const SCORES = Array.from({ length: LOG_LIMITS.score.max + 1 }, (_, score) => ({
  value: String(score),
  label: String(score),
}));

/** A session typed in or put right. It is kept on the phone at once, and sent from there. */
export function SessionForm(props: SessionFormProps) {
  const { linkId, items, versionNumber, before, isRefused, heading, onClose } = props;
  const [id] = useState(newLogId);
  const [today] = useState(() => phoneDate(new Date()));
  const [problems, setProblems] = useState<readonly string[]>([]);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = readSessionForm(new FormData(event.currentTarget), shownItems(items, before), before);
    const corrects = isRefused ? before?.corrects : before?.id;
    const log: SessionLog = { ...typed, id, versionNumber, ...(corrects !== undefined && { corrects }) };
    const found = sessionLogProblems(log);
    setProblems(found);
    if (found.length > 0) return;
    try {
      await keep(linkId, log, isRefused ? before : undefined);
      onClose();
    } catch {
      setProblems(["Your phone could not keep it, and the clinic could not be reached. Please try again."]);
    }
  };
  return (
    <form
      noValidate
      onSubmit={save}
      className="grid grid-cols-[minmax(0,1fr)] gap-5 rounded border-2 border-accent px-4 py-4"
    >
      <h2 className="text-xl">{heading}</h2>
      <Field label="Day" name="localDate">
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
      {shownItems(items, before).map(({ itemId, name }) => (
        <Field key={itemId} label={name} name={`item:${itemId}`}>
          {(control) => (
            <Select
              {...control}
              options={OUTCOMES}
              defaultValue={outcomeBefore(before, itemId)}
              className={LARGE}
            />
          )}
        </Field>
      ))}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(9rem,100%),1fr))] gap-4">
        <ScoreField label="Pain, 0 to 10" name="pain" value={before?.pain} />
        <ScoreField label="Effort, 0 to 10" name="effort" value={before?.effort} />
      </div>
      <Field label="A note for your therapist" name="note">
        {(control) => (
          <TextArea
            {...control}
            limit={LOG_LIMITS.note}
            defaultValue={before?.note ?? ""}
            className="text-patient!"
          />
        )}
      </Field>
      {problems.length > 0 && <ErrorNote title="This is not saved yet">{problems.join(" ")}</ErrorNote>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" size="lg">
          Save
        </Button>
        <Button size="lg" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const LARGE = "h-12! text-patient!";

function ScoreField({ label, name, value }: { label: string; name: string; value: number | undefined }) {
  return (
    <Field label={label} name={name}>
      {(control) => (
        <Select
          {...control}
          options={SCORES}
          placeholder="No answer"
          defaultValue={value === undefined ? "" : String(value)}
          className={LARGE}
        />
      )}
    </Field>
  );
}

/** What a session names stays in it, whatever the program holds by now. */
function shownItems(items: readonly ProgramItem[], before: SessionLog | undefined): ProgramItem[] {
  if (!before) return [...items];
  return before.items.map(({ itemId }) => ({ itemId, name: itemName(items, itemId) }));
}

/** The exercise by the name of today's program; one that was stopped has none in it. */
export function itemName(items: readonly ProgramItem[], itemId: string): string {
  return items.find((item) => item.itemId === itemId)?.name ?? "An exercise you do no more";
}

function outcomeBefore(before: SessionLog | undefined, itemId: string): string {
  return before?.items.find((item) => item.itemId === itemId)?.outcome ?? "done";
}

async function keep(linkId: string, log: SessionLog, refused: SessionLog | undefined): Promise<void> {
  if (!refused) return queueSessionLog(linkId, log);
  const { outboxOf } = await import("@/components/outbox/phone-outbox");
  await outboxOf(linkId).replace(refused, log);
}
