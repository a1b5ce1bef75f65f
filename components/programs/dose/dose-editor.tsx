"use client";

import { Plus } from "lucide-react";
import { type ReactNode, useMemo, useState } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ExerciseName } from "@/components/programs/model/builder-view";
import { FieldError } from "@/components/ui/field";
import type { ItemTexts } from "@/lib/domain/builder/builder-content";
import { itemFieldProblem, itemFieldText } from "@/lib/domain/builder/builder-fields";
import {
  type DosePart,
  doseSentence,
  hasHiddenSet,
  type SentenceField,
} from "@/lib/domain/dose/dose-sentence";
import { DOSE_TEXT_FIELDS } from "@/lib/domain/dose/typed-dose";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { FIELD_NAMES, OPEN_FIELD_NAMES } from "./dose-field-names";
import { DoseSideValue } from "./dose-side-value";
import { DoseValue } from "./dose-value";
import { DoseWeekdays } from "./dose-weekdays";
import { NoteInput } from "./note-input";

interface DoseEditorProps {
  readonly item: DraftItem;
  readonly texts?: ItemTexts;
  readonly exercise: ExerciseName;
  /** Whether the exercise is the one that is worked on: what it may still get is offered. */
  readonly isActive: boolean;
  /** What else stands at the end of the line of offers. */
  readonly children?: ReactNode;
}

/** The dose of one exercise in the words that print; every value is changed in its place. */
export function DoseEditor({ item, texts = NOTHING, exercise, isActive, children }: DoseEditorProps) {
  const { itemId, dose, note } = item;
  const { sideRule } = exercise;
  const { opened, open } = useOpening(item, texts, isActive);
  const sentence = useMemo(() => doseSentence(dose, sideRule, opened), [dose, sideRule, opened]);
  const shown = new Set(
    [...sentence.amount, ...sentence.often].flatMap((part) => (part.kind === "value" ? [part.field] : [])),
  );
  const hasNote = note !== "" || texts.note !== undefined;
  const hasWeekdays = dose.weekdays !== undefined || opened.has("weekdays");
  return (
    <div className="grid">
      <Line parts={sentence.amount} {...{ item, texts, exercise }} />
      <Line parts={sentence.often} {...{ item, texts, exercise }} />
      <DoseProblems item={item} texts={texts} />
      {sideRule === "one-side" && dose.side === undefined && (
        <FieldError id={`${itemId}-side-problem`}>Choose the side before you publish.</FieldError>
      )}
      {hasWeekdays && (isActive || opened.has("weekdays")) && (
        <div className="py-1">
          <DoseWeekdays itemId={itemId} dose={dose} />
        </div>
      )}
      <ActiveLine>
        {isActive && (
          <Offers
            fields={[
              ...OFFERED.filter((field) => !shown.has(field)),
              ...(hasWeekdays ? [] : (["weekdays"] as const)),
              ...(hasNote ? [] : (["note"] as const)),
            ]}
            onOpen={open}
          />
        )}
        {children}
      </ActiveLine>
      {hasNote && <NoteInput item={item} text={itemFieldText(item, "note", texts.note)} />}
    </div>
  );
}

/** The last line of a row: folded away at rest, yet there for the Tab key, which unfolds it. */
export function ActiveLine({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex max-h-0 flex-wrap items-center justify-between gap-x-3 overflow-hidden opacity-0 group-data-active/row:max-h-none group-data-active/row:min-h-7 group-data-active/row:overflow-visible group-data-active/row:opacity-100">
      {children}
    </div>
  );
}

const NOTHING: ItemTexts = {};
type OfferedField = SentenceField | "note";

/** What an exercise may get, the likeliest first. How often is always there. */
const OFFERED = ["sets", "repetitions", "hold", "rest", "load", "tempo", "minutes", "side"] as const;

interface LineProps {
  readonly parts: readonly DosePart[];
  readonly item: DraftItem;
  readonly texts: ItemTexts;
  readonly exercise: ExerciseName;
}

function Line({ parts, item, texts, exercise }: LineProps) {
  return (
    <div className="min-h-6 leading-6">
      {parts.map((part, index) =>
        part.kind === "words" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: words are known by their place between the values
          <span key={index} className="whitespace-pre-wrap">
            {part.text}
          </span>
        ) : (
          <Value key={part.field} part={part} {...{ item, texts, exercise }} />
        ),
      )}
    </div>
  );
}

type ValuePart = Extract<DosePart, { kind: "value" }>;

function Value({ part, item, texts, exercise }: Omit<LineProps, "parts"> & { readonly part: ValuePart }) {
  const { field, text, unit } = part;
  const { itemId, dose } = item;
  if (field === "side") {
    return <DoseSideValue {...{ itemId, dose }} sideRule={exercise.sideRule} words={text} />;
  }
  if (field === "weekdays") return <span className="font-semibold">{text}</span>;
  return (
    <DoseValue
      {...{ itemId, field, dose, unit }}
      words={text}
      text={itemFieldText(item, field, texts[field])}
      isWrong={itemFieldProblem(item, field, texts[field]) !== undefined}
      isSilent={field === "sets" && hasHiddenSet(dose)}
    />
  );
}

interface OffersProps {
  readonly fields: readonly OfferedField[];
  readonly onOpen: (field: OfferedField) => void;
}

function Offers({ fields, onOpen }: OffersProps) {
  const nameOf = (field: OfferedField) =>
    field === "side" || field === "weekdays" ? CHOICE_NAMES[field] : OPEN_FIELD_NAMES[field];
  return (
    <div className="-ml-1.5 flex flex-wrap">
      {fields.map((field) => (
        <button
          key={field}
          type="button"
          className="inline-flex h-7 items-center gap-0.5 rounded-tick px-1.5 text-sm font-semibold text-accent-ink hover:bg-float"
          onClick={() => onOpen(field)}
        >
          <Plus />
          {nameOf(field)}
        </button>
      ))}
    </div>
  );
}

const CHOICE_NAMES = { side: "Side", weekdays: "Weekdays" } as const;

function DoseProblems({ item, texts }: { readonly item: DraftItem; readonly texts: ItemTexts }) {
  return DOSE_TEXT_FIELDS.map((field) => {
    const message = itemFieldProblem(item, field, texts[field]);
    return (
      message !== undefined && (
        <FieldError key={field} id={`${item.itemId}-${field}-problem`}>
          {FIELD_NAMES[field]}: {message} Not saved yet.
        </FieldError>
      )
    );
  });
}

/** The fields that are there though they print nothing, and what opens one more and puts the focus into it. */
function useOpening({ itemId, dose }: DraftItem, texts: ItemTexts, isActive: boolean) {
  const { dispatch } = useBuilderTools();
  const [chosen, setChosen] = useState<readonly SentenceField[]>([]);
  // Whoever leaves the row leaves what stayed empty.
  if (!isActive && chosen.length > 0) setChosen([]);
  const typedInto = DOSE_TEXT_FIELDS.filter((field) => texts[field] !== undefined).join(" ");
  // One set goes without saying on paper; whoever works on the dose finds it in its place.
  const hasOneSet = isActive && hasHiddenSet(dose);
  const opened: ReadonlySet<SentenceField> = useMemo(
    () =>
      new Set([
        ...chosen,
        ...(typedInto.split(" ") as SentenceField[]),
        ...(hasOneSet ? (["sets"] as const) : []),
      ]),
    [chosen, typedInto, hasOneSet],
  );
  const open = (field: OfferedField) => {
    if (field === "note") dispatch({ type: "open-field", itemId, field });
    else {
      setChosen([...chosen, field]);
      // A value that only does not print is shown as it is.
      const isEmpty = field !== "side" && field !== "weekdays" && dose[field] === undefined;
      if (isEmpty) dispatch({ type: "open-field", itemId, field });
    }
    requestAnimationFrame(() => document.getElementById(`${itemId}-${field}`)?.focus());
  };
  return { opened, open };
}
