import { memo } from "react";
import { CARD, type CardFit, type Columns } from "@/lib/domain/handout/handout-card-fit";
import type { HandoutWarning, HandoutWarningGroup } from "@/lib/domain/handout/handout-model";
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
      style={{ borderWidth: pt(CARD.border), borderRadius: pt(8), marginTop: pt(CARD.margin) }}
    >
      {emergencies.map((group) => (
        <div key={group.heading}>
          <div className="bg-sheet-ink text-sheet" style={{ padding: pt(CARD.headPadding) }}>
            <Heading group={group} units={units} />
          </div>
          <div style={{ padding: pt(CARD.headPadding) }}>
            <BulletColumns bullets={group.bullets} columns={fit.emergency} units={units} />
            <p className="font-semibold" style={units.type("card")}>
              {group.closing}
            </p>
          </div>
        </div>
      ))}
      <div
        className="flex border-t border-sheet-ink"
        style={{ columnGap: pt(CARD.columnGap), padding: pt(CARD.padding) }}
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
      <p className="font-semibold" style={units.type("body")}>
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
    <div className="border-sheet-ink" style={{ ...frame, marginTop: pt(CARD.margin) }}>
      <Heading group={group} units={units} />
      <BulletColumns bullets={group.bullets} columns={columns} units={units} />
      {group.closing && <p style={units.type("card")}>{group.closing}</p>}
    </div>
  );
}

function Group({ group, units }: Pick<SheetWarningListProps, "group" | "units">) {
  return (
    <div style={{ marginBottom: units.pt(CARD.groupGap) }}>
      <Heading group={group} units={units} />
      <Bullets bullets={group.bullets} units={units} />
      {group.closing && <p style={units.type("card")}>{group.closing}</p>}
    </div>
  );
}

function Heading({ group, units }: Pick<SheetWarningListProps, "group" | "units">) {
  return (
    <p className="font-bold" style={units.type("cardHeading")}>
      {group.heading}
    </p>
  );
}

interface BulletsProps {
  readonly bullets: readonly string[];
  readonly units: SheetUnits;
}

function BulletColumns({ bullets, columns, units }: BulletsProps & { readonly columns: Columns }) {
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
      <span>{bullet}</span>
    </p>
  ));
}
