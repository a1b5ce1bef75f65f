import { memo } from "react";
import type { HandoutMasthead, WriteIn } from "@/lib/domain/handout/handout-model";
import { PART } from "@/lib/domain/handout/handout-part-fit";
import { SheetLabelled } from "./sheet-labelled";
import type { SheetUnits } from "./sheet-units";

interface SheetMastheadProps {
  readonly masthead: HandoutMasthead;
  readonly units: SheetUnits;
}

/** The top of the first page. The code to scan comes with publishing. */
export const SheetMasthead = memo(function SheetMasthead({ masthead, units }: SheetMastheadProps) {
  const { pt, type } = units;
  const body = type("body");
  return (
    <div style={{ marginBottom: pt(PART.mastheadEnd) }}>
      <p className="font-semibold text-accent-ink" style={body}>
        {masthead.contact}
      </p>
      <p style={type("small")}>{masthead.edition}</p>
      <p className="font-bold" style={type("title")}>
        {masthead.heading}
      </p>
      <p style={{ ...type("name"), marginBlock: pt(PART.mastheadGap) }}>
        {masthead.session && <strong className="text-accent-ink">{masthead.session}. </strong>}
        {masthead.provenance}
      </p>
      {masthead.goal && <SheetLabelled of={masthead.goal} style={body} />}
      {masthead.plan && <SheetLabelled of={masthead.plan} style={body} />}
      <p className="flex flex-wrap" style={{ ...body, columnGap: pt(4), marginTop: pt(PART.mastheadGap) }}>
        <strong>{masthead.habit.question}</strong>
        {masthead.habit.parts.map((part) => (
          <SheetWriteIn key={part.lead} of={part} units={units} />
        ))}
      </p>
    </div>
  );
});

/** What is decided, or a line to write it on. */
export function SheetWriteIn({ of, units }: { readonly of: WriteIn; readonly units: SheetUnits }) {
  return (
    <span className="inline-flex items-end" style={{ columnGap: units.pt(4) }}>
      {of.lead}
      {of.text ? (
        <strong>{of.text}</strong>
      ) : (
        <span className="border-b border-sheet-ink" style={{ width: units.pt(PART.writeLine) }} />
      )}
    </span>
  );
}
