"use client";

import clsx from "clsx";
import { type KeyboardEvent, useRef, useState } from "react";
import { BodyFigure } from "@/components/figure/body-figure";
import { BODY_SPOTS, type BodyFace, type BodySpot } from "@/lib/domain/exercise/body-spots";
import type { Region } from "@/lib/domain/exercise/exercise";

interface BodyMapProps {
  readonly chosen: readonly Region[];
  /** Which regions lead to anything; others are not offered. */
  readonly offered: ReadonlySet<string>;
  /** The regions that change: all of a spot's are set, or all taken back. */
  readonly onToggle: (regions: readonly Region[]) => void;
}

const FACES: readonly { readonly face: BodyFace; readonly label: string }[] = [
  { face: "front", label: "Front" },
  { face: "back", label: "Back" },
];
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** A body to press on, from the front or the back: each place sets its regions. The same words stand beside it. */
export function BodyMap({ chosen, offered, onToggle }: BodyMapProps) {
  const [face, setFace] = useState<BodyFace>("front");
  return (
    <fieldset className="grid gap-2">
      <legend className="sr-only">Body map</legend>
      <div className="flex gap-1.5">
        {FACES.map((one) => (
          <button
            key={one.face}
            type="button"
            aria-pressed={face === one.face}
            className="min-h-8 flex-1 rounded border border-line-strong px-3 text-sm aria-pressed:border-ink aria-pressed:font-semibold hover:bg-wash"
            onClick={() => setFace(one.face)}
          >
            {one.label}
          </button>
        ))}
      </div>
      <Face key={face} {...{ face, chosen, offered, onToggle }} />
    </fieldset>
  );
}

/** One stop for the Tab key; the arrows walk from place to place. */
function Face({ face, chosen, offered, onToggle }: BodyMapProps & { readonly face: BodyFace }) {
  const spots = BODY_SPOTS[face].filter(({ regions }) => regions.some((region) => offered.has(region)));
  const [current, setCurrent] = useState(0);
  const group = useRef<SVGGElement>(null);
  const toggle = ({ regions }: BodySpot) => {
    const isOn = isChosen(regions, chosen);
    onToggle(regions.filter((region) => offered.has(region) && chosen.includes(region) === isOn));
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const spot = spots[at];
    if (spot && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      toggle(spot);
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (at + step + spots.length) % spots.length;
    setCurrent(next);
    group.current?.querySelectorAll<SVGElement>("[role=button]")[next]?.focus();
  };
  return (
    <BodyFigure face={face} className="mx-auto w-full max-w-60">
      <g ref={group}>
        {spots.map((spot, at) => {
          const { label, regions, x } = spot;
          const look = clsx(
            "cursor-pointer stroke-accent-ink",
            isChosen(regions, chosen) ? "fill-accent opacity-75" : "fill-accent opacity-15 hover:opacity-45",
          );
          return (
            <g key={label}>
              {/* biome-ignore lint/a11y/useSemanticElements: an SVG has no button of its own */}
              <g
                role="button"
                tabIndex={at === current ? 0 : -1}
                aria-label={label}
                aria-pressed={isChosen(regions, chosen)}
                className="outline-none focus-visible:[&>ellipse]:stroke-[12] focus-visible:[&>ellipse]:opacity-90"
                onClick={() => toggle(spot)}
                onFocus={() => setCurrent(at)}
                onKeyDown={(event) => onKeyDown(event, at)}
              >
                <title>{label}</title>
                <Ellipse spot={spot} x={-x} className={look} />
              </g>
              {x > 0 && (
                <g aria-hidden onClick={() => toggle(spot)}>
                  <Ellipse spot={spot} x={x} className={look} />
                </g>
              )}
            </g>
          );
        })}
      </g>
    </BodyFigure>
  );
}

interface EllipseProps {
  readonly spot: BodySpot;
  readonly x: number;
  readonly className: string;
}

function Ellipse({ spot: { y, rx, ry }, x, className }: EllipseProps) {
  return <ellipse cx={x} cy={y} rx={rx} ry={ry} strokeWidth={0} className={className} />;
}

function isChosen(regions: readonly Region[], chosen: readonly Region[]): boolean {
  return regions.some((region) => chosen.includes(region));
}
