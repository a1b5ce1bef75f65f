import { StaticFigure } from "@/components/figure/static-figure";
import { type ChosenFigureStyle, FIGURE_BODY_WORDS } from "@/lib/domain/exercise/figure-style";
import { readFigure } from "@/lib/figure/read-figure";
import bridge from "./bridge-figure.json";

const BRIDGE = readFigure(bridge);

const PEOPLE: readonly ChosenFigureStyle[] = [
  { body: "woman", skin: "brown", hair: "headscarf" },
  { body: "man", skin: "dark", hair: "short" },
  { body: "older", skin: "light", hair: "grey" },
  { body: "heavier", skin: "olive", hair: "bob" },
  { body: "pregnant", skin: "tan", hair: "tied" },
  { body: "teenager", skin: "fair", hair: "short" },
];

/** One exercise, drawn for six people. */
export function Bodies() {
  if (!BRIDGE) return null;
  return (
    <ul className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3">
      {PEOPLE.map((style) => (
        <li key={style.body} className="grid gap-1">
          <div className="rounded bg-figure p-3">
            <StaticFigure
              figure={BRIDGE}
              figureStyle={style}
              label={`Bridge, drawn for a ${FIGURE_BODY_WORDS[style.body]}`}
              className="h-20 w-full"
            />
          </div>
          <p aria-hidden className="text-sm text-ink-soft first-letter:uppercase">
            {FIGURE_BODY_WORDS[style.body]}
          </p>
        </li>
      ))}
    </ul>
  );
}
