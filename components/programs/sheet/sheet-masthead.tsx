import clsx from "clsx";
import { memo } from "react";
import type { HandoutLink, HandoutMasthead, HandoutModel, WriteIn } from "@/lib/domain/handout/handout-model";
import {
  callRuns,
  clinicRuns,
  codeRuns,
  codeWordsWidth,
  fitLogo,
  PART,
  quietZone,
} from "@/lib/domain/handout/handout-part-fit";
import { QUIET_ZONE } from "@/lib/domain/sharing/qr-path";
import { SheetLabelled } from "./sheet-labelled";
import { SheetRuns } from "./sheet-runs";
import type { SheetUnits } from "./sheet-units";

interface SheetMastheadProps {
  readonly model: HandoutModel;
  readonly units: SheetUnits;
}

/** The top of the first side. */
export const SheetMasthead = memo(function SheetMasthead({ model, units }: SheetMastheadProps) {
  const { masthead, link } = model;
  const { pt, type, setup } = units;
  const mast = type("mast");
  const logo = fitLogo(model, setup);
  const title = (
    <p className="font-semibold" style={{ ...type("title"), marginBlock: pt(PART.mastheadGap) }}>
      {masthead.heading}
    </p>
  );
  const isCodeBelow = setup.layout === "large";
  const codeWords = link && <CodeWords link={link} edition={masthead.edition} units={units} />;
  return (
    <div style={{ marginBottom: pt(PART.mastheadEnd) }}>
      <div className="flex" style={{ columnGap: pt(PART.codeGap) }}>
        <div className="min-w-0 flex-1">
          <div className="flex items-center" style={{ columnGap: pt(PART.logo.gap) }}>
            {logo && masthead.logo && (
              // biome-ignore lint/performance/noImgElement: the address is private, and the picture has its size already
              <img
                src={`/images/${masthead.logo.imageId}`}
                alt=""
                className="flex-none"
                style={{ width: pt(logo.width), height: pt(logo.height) }}
              />
            )}
            <div className="min-w-0 flex-1">
              <div className="text-sheet-accent">
                <SheetRuns runs={clinicRuns(model)} style={mast} />
              </div>
              {logo?.isBesideTitle && title}
            </div>
          </div>
          {!logo?.isBesideTitle && title}
          {masthead.session && <p style={mast}>{masthead.session}</p>}
          <SheetRuns runs={callRuns(model)} style={mast} />
          {!link && <p style={type("small")}>{masthead.edition}</p>}
        </div>
        {link && (
          <div className="flex flex-none" style={{ columnGap: pt(quietZone(link)) }}>
            {!isCodeBelow && codeWords}
            <CodeRoom link={link} units={units} />
          </div>
        )}
      </div>
      {isCodeBelow && codeWords}
      {masthead.contacts && <p style={type("small")}>{masthead.contacts}</p>}
      {masthead.before && (
        <p className="font-semibold" style={mast}>
          {masthead.before}
        </p>
      )}
      {masthead.plan && <SheetLabelled of={masthead.plan} style={mast} />}
    </div>
  );
});

interface CodeProps {
  readonly link: HandoutLink;
  readonly units: SheetUnits;
}

/** What the code opens, and which edition this is. */
function CodeWords({ link, edition, units }: CodeProps & { readonly edition: string }) {
  const { pt, type, setup } = units;
  return (
    <div className="flex-none" style={{ width: pt(codeWordsWidth(setup)) }}>
      <SheetRuns runs={codeRuns(link)} style={type("small")} />
      <p style={type("small")}>{edition}</p>
    </div>
  );
}

/** The code to scan, or its room until publishing makes it: the sides are those that will print. */
function CodeRoom({ link: { qr }, units: { pt } }: CodeProps) {
  const { size, path } = qr;
  const modules = size - 2 * QUIET_ZONE;
  return (
    <svg
      aria-hidden="true"
      viewBox={`${QUIET_ZONE} ${QUIET_ZONE} ${modules} ${modules}`}
      shapeRendering="crispEdges"
      className={clsx("flex-none", path === "" && "border border-sheet-line border-dashed")}
      style={{ width: pt(PART.code), height: pt(PART.code) }}
    >
      <path d={path} fill="currentColor" />
    </svg>
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
