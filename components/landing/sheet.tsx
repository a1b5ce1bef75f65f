import { FigurePair } from "@/components/figure/figure-pair";
import { staffFigureNames } from "@/components/figure/staff-figure-words";
import { readFigure } from "@/lib/figure/read-figure";
import bridge from "./bridge-figure.json";
import { SheetQr } from "./sheet-qr";

/** Solved by `npm run figures`. */
const BRIDGE = readFigure(bridge);

const STEPS = [
  "Lie on your back with your knees bent and your feet flat.",
  "Tighten your buttocks and lift your hips.",
  "Hold for 3 seconds, then lower slowly.",
];

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Page one of a handout, set in type, as the patient gets it. */
export function Sheet() {
  return (
    <figure className="relative grid gap-5 border border-sheet-line bg-sheet p-6 text-sheet-ink shadow-float sm:p-8">
      <SheetHead />
      <div className="grid gap-3">
        <p className="text-lg font-semibold">
          <span className="mr-2 inline-grid size-7 place-content-center rounded-full bg-sheet-ink text-base text-sheet">
            1
          </span>
          Bridge
        </p>
        {BRIDGE && <FigurePair figure={BRIDGE} names={staffFigureNames("Bridge")} />}
        <p className="font-semibold">2 sets of 10. Hold 3 seconds. 4 days a week.</p>
        <ol className="grid list-decimal gap-1 pl-5">
          {STEPS.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      <Diary />
    </figure>
  );
}

function SheetHead() {
  return (
    <div className="flex items-start justify-between gap-4 border-b-2 border-sheet-ink pb-4">
      <div>
        <p className="text-xl font-semibold">Exercises for Anna</p>
        <p className="text-sm">Elm Street Physiotherapy · 22 November 2026</p>
        <p className="mt-2 text-sm font-semibold">Version 3 · page 1 of 2 · 11 minutes a day</p>
      </div>
      <div className="grid justify-items-center">
        <SheetQr />
        <p className="text-sm">See it move</p>
      </div>
    </div>
  );
}

function Diary() {
  return (
    <div className="grid grid-cols-7 gap-x-2 border-t border-sheet-line pt-4" aria-hidden="true">
      {DAYS.map((day) => (
        <div key={day} className="grid justify-items-center gap-1 text-sm">
          {day}
          <span className="size-7 border border-sheet-ink" />
        </div>
      ))}
    </div>
  );
}
