import { X } from "lucide-react";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { capitalised } from "@/lib/domain/exercise/exercise-words";
import { type Arrow, type FigureSpec, type Prop, TINT_AREAS, type TintArea } from "@/lib/figure/figure";
import { ARROW_BALLS, ARROW_WORDS, type ArrowBall, PROP_OPTIONS } from "@/lib/figure/prop-options";
import { isSameThing } from "@/lib/figure/same-thing";
import type { PoseEditorModel } from "./use-pose-editor";

type PartProps = { editor: PoseEditorModel };

const isKnown = (prop: Prop) => PROP_OPTIONS.some((offered) => isSameThing(offered.prop, prop));

/** Things in the room and in the hands. */
export function PoseProps({ editor: { spec, change } }: PartProps) {
  const put = (props: readonly Prop[]) => change((before) => ({ ...before, props }));
  const others = spec.props.filter((prop) => !isKnown(prop));
  return (
    <>
      <div className="grid gap-2 sm:grid-cols-2">
        {PROP_OPTIONS.map(({ words, prop }) => (
          <Checkbox
            key={words}
            label={capitalised(words)}
            checked={spec.props.some((there) => isSameThing(there, prop))}
            onChange={(event) =>
              put(
                event.target.checked
                  ? [...spec.props, prop]
                  : spec.props.filter((there) => !isSameThing(there, prop)),
              )
            }
          />
        ))}
      </div>
      <Others
        title="Also there"
        things={others.map((prop) => ({ thing: prop, words: capitalised(prop.kind) }))}
        onRemove={(prop) => put(spec.props.filter((there) => there !== prop))}
      />
    </>
  );
}

type OthersProps<Thing> = {
  title: string;
  things: readonly { readonly thing: Thing; readonly words: string }[];
  onRemove: (thing: Thing) => void;
};

/** What came with a copied drawing and is not among what is offered. */
function Others<Thing>({ title, things, onRemove }: OthersProps<Thing>) {
  if (things.length === 0) return null;
  return (
    <div className="grid gap-1">
      <h3 className="text-sm font-semibold text-ink-soft">{title}</h3>
      <ul>
        {things.map(({ thing, words }) => (
          <li key={JSON.stringify(thing)} className="flex items-center justify-between gap-2">
            {words}
            <IconButton
              size="sm"
              label={`Take away: ${words}`}
              icon={<X />}
              onClick={() => onRemove(thing)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

const ballOf = (arrow: Arrow): ArrowBall | undefined =>
  arrow.kind === "move" ? ARROW_BALLS.find((ball) => ball === arrow.ball) : undefined;

/** Arrows along the way of a part of the body, from the start to the end. */
export function PoseArrows({ editor: { spec, change } }: PartProps) {
  const put = (arrows: readonly Arrow[]) => change((before) => ({ ...before, arrows }));
  const last = spec.poses.length - 1;
  const others = spec.arrows.filter((arrow) => ballOf(arrow) === undefined);
  return (
    <>
      {last === 0 && (
        <p className="text-ink-soft">An arrow needs a start and an end. Add an end pose first.</p>
      )}
      {last > 0 && (
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
          {ARROW_BALLS.map((ball) => (
            <Checkbox
              key={ball}
              label={`Way of the ${ARROW_WORDS[ball]}`}
              checked={spec.arrows.some((arrow) => ballOf(arrow) === ball)}
              onChange={(event) =>
                put(
                  event.target.checked
                    ? [...spec.arrows, { kind: "move", ball, from: 0, to: last }]
                    : spec.arrows.filter((arrow) => ballOf(arrow) !== ball),
                )
              }
            />
          ))}
        </div>
      )}
      <Others
        title="Also drawn"
        things={others.map((arrow) => ({ thing: arrow, words: "An arrow of the copied drawing" }))}
        onRemove={(arrow) => put(spec.arrows.filter((there) => there !== arrow))}
      />
    </>
  );
}

const AREA_WORDS: Record<TintArea, string> = {
  frontThigh: "Front of the thigh",
  backThigh: "Back of the thigh",
  calf: "Calf",
  buttock: "Buttock",
  groin: "Groin",
  hipFront: "Front of the hip",
  hipSide: "Side of the hip",
  abdomen: "Belly",
  lowBack: "Low back",
  upperBack: "Upper back",
  sideTrunk: "Side of the trunk",
  sideRibs: "Side of the ribs",
  shin: "Shin",
  outerThigh: "Outside of the thigh",
  achilles: "Achilles tendon",
  kneeFront: "Front of the knee",
  sole: "Sole of the foot",
  neckFront: "Front of the neck",
  neckSide: "Side of the neck",
  neckBack: "Back of the neck",
  shoulderTop: "Top of the shoulder",
  betweenBlades: "Between the shoulder blades",
  chest: "Chest",
  shoulderFront: "Front of the shoulder",
  shoulderSide: "Side of the shoulder",
  shoulderBack: "Back of the shoulder",
  upperArmFront: "Front of the upper arm",
  upperArmBack: "Back of the upper arm",
  forearmFront: "Inside of the forearm",
  forearmBack: "Outside of the forearm",
  thumbBase: "Base of the thumb",
  jaw: "Jaw",
};

const TINT_SIDES = [
  { value: "both", label: "both sides" },
  { value: "left", label: "left" },
  { value: "right", label: "right" },
] as const;

/** Where the patient feels it: a soft tint on the body. */
export function PoseTint({ editor: { spec, change } }: PartProps) {
  const choose = (area: TintArea, value: string) => {
    const side = TINT_SIDES.find((known) => known.value === value)?.value;
    change((before) => ({ ...before, highlight: tinted(before, area, side) }));
  };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {TINT_AREAS.map((area) => (
        <Field key={area} label={AREA_WORDS[area]} name={`tint-${area}`}>
          {(control) => (
            <Select
              {...control}
              value={spec.highlight.find((tint) => tint.area === area)?.side ?? ""}
              placeholder="no tint"
              options={TINT_SIDES}
              onChange={(event) => choose(area, event.target.value)}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

function tinted(spec: FigureSpec, area: TintArea, side: "both" | "left" | "right" | undefined) {
  const others = spec.highlight.filter((tint) => tint.area !== area);
  return side === undefined ? others : [...others, { area, side }];
}
