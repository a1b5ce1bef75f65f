import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { Badge } from "@/components/ui/badge";
import type { ExerciseLook } from "@/lib/domain/exercise/exercise-look";

type ExerciseLookViewProps = { exercise: ExerciseLook; onLook: (slug: string) => void };

/** The words of an exercise that is looked at in passing. */
export function ExerciseLookView({ exercise, onLook }: ExerciseLookViewProps) {
  const { plainName, kind, isUnchecked, dose, equipment, steps, feel, mistake, stopIf } = exercise;
  return (
    <div className="grid gap-4">
      <div className="grid gap-1">
        <p className="text-sm text-ink-soft">On paper: {plainName}</p>
        <p className="text-lg tabular-nums">{dose}</p>
        {isUnchecked ? (
          <p>
            <Badge tone="warn">{kind}</Badge>
          </p>
        ) : (
          <p className="text-sm text-ink-soft">
            {kind}
            {equipment !== "" && `. Needs ${equipment}`}.
          </p>
        )}
      </div>
      <Neighbours exercise={exercise} onLook={onLook} />
      <ol className="grid gap-1.5 text-sm">
        {steps.map((step, position) => (
          <li key={step} className="grid grid-cols-[1.25rem_minmax(0,1fr)]">
            <span className="text-ink-soft tabular-nums">{position + 1}</span>
            {step}
          </li>
        ))}
      </ol>
      <dl className="grid gap-1.5 text-sm">
        <Line term="You should feel">{feel}</Line>
        <Line term="If it goes wrong">{mistake}</Line>
        <Line term="Stop or ease if">{stopIf}</Line>
      </dl>
    </div>
  );
}

function Neighbours({ exercise: { easier, harder }, onLook }: ExerciseLookViewProps) {
  const neighbours = [
    ...easier.map((neighbour) => ({ ...neighbour, way: "Easier" })),
    ...harder.map((neighbour) => ({ ...neighbour, way: "Harder" })),
  ];
  if (neighbours.length === 0) return null;
  return (
    <ul aria-label="Ladder" className="flex gap-3 overflow-x-auto pb-1">
      {neighbours.map(({ slug, name, isDrawn, way }) => (
        <li key={`${way} ${slug}`} className="w-28 flex-none">
          <button
            type="button"
            className="grid w-full gap-1 rounded text-left hover:text-accent-ink"
            onClick={() => onLook(slug)}
          >
            <FigureThumbnail slug={slug} isDrawn={isDrawn} className="h-16 border border-line" />
            <span className="text-sm leading-snug">
              <span className="block text-ink-soft">{way}</span>
              <span className="font-semibold">{name}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Line({ term, children }: { term: string; children: string }) {
  if (children === "") return null;
  return (
    <div>
      <dt className="inline font-semibold">{term}</dt> <dd className="inline">{children}</dd>
    </div>
  );
}
