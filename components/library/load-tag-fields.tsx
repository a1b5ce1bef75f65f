import { Checkbox } from "@/components/ui/checkbox";
import { LOAD_TAGS, type LoadTag } from "@/lib/domain/exercise/exercise";
import { capitalised, LOAD_TAG_WORDS } from "@/lib/domain/exercise/exercise-words";
import type { FormPartProps } from "./exercise-values";

/** When to tick a load, in words that need no table. */
const EXPLANATIONS: Record<LoadTag, string> = {
  FLEXEND: "Rounds the low back as far as it goes, as in child's pose.",
  FLEXLOAD: "Rounds the low back against weight or gravity, as in a sit-up or lifting.",
  EXTEND: "Arches the low back as far as it goes, as in a press-up on the front.",
  ROTEND: "Turns the trunk as far as it goes, as in knee rolls.",
  ABLOAD: "Raises the pressure in the belly, as in planks and double leg lifts.",
  HIPF90: "Brings the thigh closer to the belly than a right angle.",
  HIPEXT: "Takes the thigh behind the body.",
  HIPADD: "Takes the leg across the middle of the body.",
  HIPIR: "Turns the thigh inwards as far as it goes.",
  HIPER: "Turns the thigh outwards as far as it goes, as in figure 4.",
  WIDE: "Takes the legs wide apart.",
  SLS: "Stands on one leg.",
  FALL: "Could end in a fall: needs a hand on something steady.",
  KNEEL: "Bears weight on a knee.",
  WRIST: "Bears weight on the hands.",
  NERVE: "Pulls on the nerve at the back or the front of the leg.",
  PRESS: "Presses on tissue, as with a ball or roller.",
  LOAD: "Uses a weight or a band.",
  ISO: "Holds for long, with the breath easily held too.",
  WATER: "Happens in the pool.",
  SHWB: "Bears weight through an arm, on the hand or the forearm.",
  SHELEV: "Lifts an arm higher than the shoulder.",
  HEADDOWN: "Takes the head lower than the heart.",
  KNEEFLEX: "Bends a knee past a right angle under load or to its end.",
  PLYO: "Jumps, hops or lands.",
  NECKFLEX: "Takes the chin to the chest as far as it goes.",
  NECKEXT: "Tips the head back past the easy middle.",
  NECKROT: "Turns the head to the side as far as it goes.",
  HEADMOVE: "Moves the head often or quickly, as in gaze work.",
  EYESHUT: "Is done with the eyes shut.",
  SHADD: "Takes an arm across the chest to its end.",
  SHEXT: "Takes an elbow behind the line of the body.",
  SHIR: "Turns the arm in to its end, as with a hand behind the back.",
  SHER: "Turns the arm out to its end, as with hands behind the head.",
  SHLOAD: "Lifts or pulls with the shoulder against weight, a band or the arm itself.",
  ARMNERVE: "Slides or pulls a nerve between neck and hand.",
  ELBLOAD: "Works the muscles at the elbow against weight or a band.",
  FOREROT: "Turns the palm up and down to its end.",
  GRIP: "Needs a firm grip or a pinch.",
  KNEEOKC: "Straightens the knee against a weight or a band with the foot in the air.",
  HAMLOAD: "Works the back of the thigh against weight.",
  CALFLOAD: "Rises or lands on the ball of the foot.",
  ANKLEDF: "Takes the knee over the toes, or the heel below the step.",
  INVERT: "Turns the sole inwards.",
  TOEEXT: "Bends the great toe back under weight or a hand.",
  PIVOT: "Twists or changes direction on one leg.",
};

/** What the exercise loads; conflict rules fire on it. */
export function LoadTagFields({ values, set }: FormPartProps) {
  const toggle = (tag: LoadTag, isChosen: boolean) =>
    set(
      "loadTags",
      LOAD_TAGS.filter((known) => (known === tag ? isChosen : values.loadTags.includes(known))),
    );
  return (
    <fieldset>
      <legend className="sr-only">Loads</legend>
      <div className="grid gap-x-10 gap-y-3 md:grid-cols-2">
        {LOAD_TAGS.map((tag) => (
          <Checkbox
            key={tag}
            label={capitalised(LOAD_TAG_WORDS[tag])}
            hint={EXPLANATIONS[tag]}
            checked={values.loadTags.includes(tag)}
            onChange={(event) => toggle(tag, event.target.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
