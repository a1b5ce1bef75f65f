import { BodyFigure } from "@/components/figure/body-figure";
import { BODY_FACES } from "@/lib/domain/exercise/body-spots";
import { markInWords, type SymptomMark, spotOf } from "@/lib/domain/symptom/symptom-chart";
import type { SymptomKind } from "@/lib/domain/symptom/symptom-limits";

/** A letter for each kind: told apart without colour. */
const KIND_LETTERS: Readonly<Record<SymptomKind, string>> = {
  ache: "A",
  sharp: "S",
  burning: "B",
  tingling: "T",
  numb: "N",
  stiff: "F",
};

/** Which side of the picture a side of the body is on: seen from the front, its left is on the right. */
export function xOf({ face, side }: Pick<SymptomMark, "face" | "side">, x: number): number {
  if (side === "middle") return 0;
  return (face === "front") === (side === "left") ? x : -x;
}

/** Front and back of the body with its marks; the same marks stand beside it in words. */
export function ChartFigure({ marks }: { readonly marks: readonly SymptomMark[] }) {
  return (
    <div aria-hidden className="grid max-w-md grid-cols-2 gap-2">
      {BODY_FACES.map((face) => (
        <BodyFigure key={face} face={face} className="w-full">
          {marks
            .filter((mark) => mark.face === face)
            .map((mark, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same place may be marked twice, and nothing moves
              <MarkSign key={`${markInWords(mark)} ${at}`} mark={mark} />
            ))}
        </BodyFigure>
      ))}
    </div>
  );
}

function MarkSign({ mark }: { readonly mark: SymptomMark }) {
  const spot = spotOf(mark);
  if (!spot) return null;
  const x = xOf(mark, spot.x);
  return (
    <g>
      <circle cx={x} cy={spot.y} r={32} strokeWidth={4} className="fill-stop-soft stroke-stop" />
      <text x={x} y={spot.y + 16} fontSize={46} textAnchor="middle" className="fill-ink font-semibold">
        {KIND_LETTERS[mark.kind]}
      </text>
    </g>
  );
}
