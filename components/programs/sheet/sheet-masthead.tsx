import clsx from "clsx";
import { memo } from "react";
import type { HandoutLink, HandoutMasthead, HandoutModel, WriteIn } from "@/lib/domain/handout/handout-model";
import {
  codeWordsWidth,
  hasHabitOnTop,
  hasProvenance,
  isGoalBeside,
  PART,
} from "@/lib/domain/handout/handout-part-fit";
import type { DocumentImage } from "@/lib/domain/program/program-document";
import { QUIET_ZONE } from "@/lib/domain/sharing/qr-path";
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
          {masthead.logo && <Logo logo={masthead.logo} units={units} />}
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

/** As large as its room allows, in its own proportions. */
function Logo({ logo, units: { pt } }: { readonly logo: DocumentImage; readonly units: SheetUnits }) {
  const { width, height, gap } = PART.logo;
  return (
    // biome-ignore lint/performance/noImgElement: the address is private, and the picture has its size already
    <img
      src={`/images/${logo.imageId}`}
      alt=""
      className="object-contain object-left"
      style={{ maxWidth: pt(width), height: pt(height), marginBottom: pt(gap) }}
    />
  );
}

/** The code to scan, or its room until publishing makes it: the sides are those that will print. */
function CodeRoom({ link, units }: { readonly link: HandoutLink; readonly units: SheetUnits }) {
  const { pt, type, setup } = units;
  const { size, path } = link.qr;
  const modules = size - 2 * QUIET_ZONE;
  return (
    <>
      <p className="flex-none text-right" style={{ ...type("small"), width: pt(codeWordsWidth(setup)) }}>
        {link.text}
      </p>
      <svg
        aria-hidden="true"
        viewBox={`${QUIET_ZONE} ${QUIET_ZONE} ${modules} ${modules}`}
        shapeRendering="crispEdges"
        className={clsx("flex-none", path === "" && "border border-sheet-line border-dashed")}
        style={{ width: pt(PART.code), height: pt(PART.code) }}
      >
        <path d={path} fill="currentColor" />
      </svg>
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
