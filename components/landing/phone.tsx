import { ChevronRight, Phone as PhoneIcon, Play } from "lucide-react";
import { StaticFigure } from "@/components/figure/static-figure";
import { readFigure } from "@/lib/figure/read-figure";
import bridge from "./bridge-figure.json";

const BRIDGE = readFigure(bridge);

/** What the link opens: the first screen of a patient's page, set in type. */
export function Phone() {
  return (
    <figure className="mx-auto grid w-full max-w-76 gap-4 rounded-[2.5rem] border-8 border-line-strong bg-paper p-6 shadow-float">
      <div>
        <p className="text-xl font-semibold">Exercises for Anna</p>
        <p className="text-ink-soft">Elm Street Physiotherapy</p>
      </div>
      <p>
        <span className="block text-4xl font-semibold tabular-nums">11 minutes</span>
        <span className="text-ink-soft">today, once</span>
      </p>
      <p className="flex h-14 items-center justify-center gap-2 rounded bg-accent-ink text-lg font-semibold text-paper">
        <Play /> Start
      </p>
      <div className="flex items-center gap-3 border-y border-line py-3">
        {BRIDGE && <StaticFigure figure={BRIDGE} className="h-12 w-20 flex-none rounded bg-figure" />}
        <p className="min-w-0 flex-1">
          <span className="block font-semibold">Bridge</span>
          <span className="text-sm text-ink-soft">2 sets of 10</span>
        </p>
        <ChevronRight className="text-ink-soft" />
      </div>
      <p className="flex h-11 items-center justify-center gap-2 rounded border border-line-strong font-semibold">
        <PhoneIcon /> Stop? Get help
      </p>
    </figure>
  );
}
