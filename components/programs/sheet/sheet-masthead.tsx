import { memo } from "react";
import type { HandoutLink, HandoutMasthead, HandoutModel, WriteIn } from "@/lib/domain/handout/handout-model";
import {
  codeWordsWidth,
  hasHabitOnTop,
  hasProvenance,
  isGoalBeside,
  PART,
} from "@/lib/domain/handout/handout-part-fit";
import { SheetLabelled } from "./sheet-labelled";
import type { SheetUnits } from "./sheet-units";

interface SheetMastheadProps {
  readonly model: HandoutModel;
  readonly units: SheetUnits;
}

/** The top of the first page. */
export const SheetMasthead = memo(function SheetMasthead({ model, units }: SheetMastheadProps) {
  const { masthead, link } = model;
  const { pt, type, setup } = units;
  const { goal, plan } = masthead;
  const isBeside = isGoalBeside(model, setup);
  const body = type("body");
  return (
    <div style={{ marginBottom: pt(PART.mastheadEnd) }}>
      <div className="flex" style={{ columnGap: pt(PART.codeGap) }}>
        <div className="min-w-0 flex-1">
          <p className="font-semibold text-accent-ink" style={body}>
            {masthead.contact}
          </p>
          <p style={type("small")}>{masthead.edition}</p>
          <p className="font-bold" style={{ ...type("title"), marginBlock: pt(PART.mastheadGap) }}>
            {masthead.heading}
          </p>
          {masthead.session && (
            <p className="font-bold text-accent-ink" style={type("name")}>
              {masthead.session}
            </p>
          )}
          {hasProvenance(setup) && <p style={body}>{masthead.provenance}</p>}
          {goal && isBeside && <SheetLabelled of={goal} style={body} />}
        </div>
        {link && <CodeRoom link={link} units={units} />}
      </div>
      {link?.typed && (
        <p className="text-right" style={type("small")}>
          {link.typed}
        </p>
      )}
      {goal && !isBeside && <SheetLabelled of={goal} style={body} />}
      {plan && <SheetLabelled of={plan} style={body} />}
      {hasHabitOnTop(setup) && <SheetHabit habit={masthead.habit} units={units} />}
    </div>
  );
});

/** The code to scan comes with publishing; its room is kept, so that the sides are those that will print. */
function CodeRoom({ link, units }: { readonly link: HandoutLink; readonly units: SheetUnits }) {
  const { pt, type, setup } = units;
  return (
    <>
      <p className="flex-none text-right" style={{ ...type("small"), width: pt(codeWordsWidth(setup)) }}>
        {link.text}
      </p>
      <div
        className="flex-none border border-sheet-line border-dashed"
        style={{ width: pt(PART.code), height: pt(PART.code) }}
      />
    </>
  );
}

/** When it will happen: in the patient's words, or lines to write on. */
export function SheetHabit({
  habit,
  units,
}: {
  readonly habit: HandoutMasthead["habit"];
  readonly units: SheetUnits;
}) {
  return (
    <p className="flex flex-wrap" style={{ ...units.type("body"), columnGap: units.pt(4) }}>
      <strong>{habit.question}</strong>
      {habit.parts.map((part) => (
        <span key={part.lead}>
          <SheetWriteIn of={part} units={units} />
        </span>
      ))}
    </p>
  );
}

/** What is decided, or a line to write it on. */
export function SheetWriteIn({ of, units }: { readonly of: WriteIn; readonly units: SheetUnits }) {
  if (of.text) return `${of.lead} ${of.text}`.trim();
  return (
    <span className="inline-flex items-end" style={{ columnGap: units.pt(4) }}>
      {of.lead}
      <span className="border-b border-sheet-ink" style={{ width: units.pt(PART.writeLine) }} />
    </span>
  );
}
