import { memo } from "react";
import { CARD, type CardFit, type Columns } from "@/lib/domain/handout/handout-card-fit";
import type { HandoutWarning, HandoutWarningGroup } from "@/lib/domain/handout/handout-model";
import { LEVEL_SHAPES } from "@/lib/domain/warning/level-shapes";
import { keepLastWords } from "./last-words";
import { cutColumns } from "./sheet-columns";
import type { SheetUnits } from "./sheet-units";

interface SheetWarningProps {
  readonly warning: HandoutWarning;
  readonly fit: CardFit;
  readonly units: SheetUnits;
}

/** The warning card: it is on every sheet. */
export const SheetWarning = memo(function SheetWarning({ warning, fit, units }: SheetWarningProps) {
  const { pt } = units;
  const emergencies = warning.groups.filter(({ level }) => level === 1);
  const others = warning.groups.filter(({ level }) => level !== 1);
  return (
    <div
      className="overflow-hidden border-sheet-ink"
      style={{ borderWidth: pt(CARD.border), borderRadius: pt(8), marginBlock: pt(CARD.margin / 2) }}
    >
      {emergencies.map((group, index) => (
        <div
          key={group.heading}
          className="border-sheet-ink"
          style={{ borderTopWidth: index > 0 ? pt(CARD.border) : 0 }}
        >
          <div
            className="bg-sheet-ink text-sheet"
            style={{ paddingInline: pt(CARD.padding), paddingBlock: pt(CARD.headPadding) }}
          >
            <Heading group={group} units={units} isReversed />
          </div>
          <div
            style={{
              paddingInline: pt(CARD.padding),
              paddingTop: pt(CARD.listGap),
              paddingBottom: pt(CARD.headPadding),
            }}
          >
            <BulletColumns bullets={group.bullets} columns={fit.emergencies[index]} units={units} />
            {group.closing && (
              <p className="font-semibold" style={{ ...units.type("card"), marginTop: pt(2) }}>
                {group.closing}
              </p>
            )}
          </div>
        </div>
      ))}
      <div
        className="flex border-sheet-ink"
        style={{
          columnGap: pt(CARD.columnGap),
          paddingInline: pt(CARD.padding),
          paddingTop: pt(CARD.headPadding),
          borderTopWidth: pt(CARD.border),
        }}
      >
        {cutColumns(others, fit.others).map(({ entries, width }) => (
          <div key={entries[0]?.heading} style={{ width: pt(width) }}>
            {entries.map((group) => (
              <Group key={group.heading} group={group} units={units} />
            ))}
          </div>
        ))}
      </div>
      <SheetWarningClose warning={warning} units={units} />
    </div>
  );
});

/** What closes the card. */
export function SheetWarningClose({ warning, units }: Omit<SheetWarningProps, "fit">) {
  return (
    <div style={{ paddingInline: units.pt(CARD.padding), paddingBottom: units.pt(CARD.headPadding) }}>
      <p className="font-semibold" style={units.type("card")}>
        {warning.notSure}
      </p>
      <p style={units.type("small")}>{warning.edition}</p>
    </div>
  );
}

interface SheetWarningListProps {
  readonly group: HandoutWarningGroup;
  readonly columns: Columns;
  readonly units: SheetUnits;
}

/** A list in a frame of its own. */
export function SheetWarningList({ group, columns, units }: SheetWarningListProps) {
  const { pt } = units;
  const frame = { borderWidth: pt(CARD.border), borderRadius: pt(8), padding: pt(CARD.padding) };
  return (
    <div className="border-sheet-ink" style={{ ...frame, marginBlock: pt(CARD.margin / 2) }}>
      <Heading group={group} units={units} />
      <BulletColumns bullets={group.bullets} columns={columns} units={units} />
      {group.closing && <Closing text={group.closing} units={units} />}
    </div>
  );
}

function Group({ group, units }: Pick<SheetWarningListProps, "group" | "units">) {
  return (
    <div style={{ marginBottom: units.pt(CARD.groupGap) }}>
      <Heading group={group} units={units} />
      <Bullets bullets={group.bullets} units={units} />
      {group.closing && <Closing text={group.closing} units={units} />}
    </div>
  );
}

function Closing({ text, units }: { readonly text: string; readonly units: SheetUnits }) {
  return <p style={{ ...units.type("card"), marginTop: units.pt(2) }}>{keepLastWords(text)}</p>;
}

interface HeadingProps extends Pick<SheetWarningListProps, "group" | "units"> {
  /** White on ink. */
  readonly isReversed?: boolean;
}

function Heading({ group, units: { pt, type }, isReversed = false }: HeadingProps) {
  const { solid, inner } = LEVEL_SHAPES[group.level];
  return (
    <p
      className="flex items-start font-semibold"
      style={{ ...type("cardHeading"), columnGap: pt(CARD.markGap) }}
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 20 20"
        className="flex-none"
        style={{ width: pt(CARD.mark), height: pt(CARD.mark) }}
      >
        <path fill="currentColor" d={solid} />
        <path
          d={inner}
          fill="none"
          className={isReversed ? "stroke-sheet-ink" : "stroke-sheet"}
          strokeWidth={2}
          strokeLinecap="round"
        />
      </svg>
      <span className="flex-1">{group.heading}</span>
    </p>
  );
}

interface BulletsProps {
  readonly bullets: readonly string[];
  readonly units: SheetUnits;
}

function BulletColumns({
  bullets,
  columns,
  units,
}: BulletsProps & { readonly columns: Columns | undefined }) {
  if (!columns) return null;
  return (
    <div className="flex" style={{ columnGap: units.pt(CARD.columnGap) }}>
      {cutColumns(bullets, columns).map(({ entries, width }) => (
        <div key={entries[0]} style={{ width: units.pt(width) }}>
          <Bullets bullets={entries} units={units} />
        </div>
      ))}
    </div>
  );
}

function Bullets({ bullets, units }: BulletsProps) {
  return bullets.map((bullet) => (
    <p key={bullet} className="flex" style={{ ...units.type("card"), marginTop: units.pt(CARD.bulletGap) }}>
      <span className="flex-none" style={{ width: units.bullet("card") }}>
        •
      </span>
      <span>{keepLastWords(bullet)}</span>
    </p>
  ));
}
