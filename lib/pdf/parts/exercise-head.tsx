import { discSize, markHeight, markWidth, phaseLabelWidth } from "@/lib/domain/handout/handout-head-fit";
import type { HandoutExercise, LabelledText } from "@/lib/domain/handout/handout-model";
import { ROW } from "@/lib/domain/handout/handout-row";
import type { RowFit } from "@/lib/domain/handout/handout-row-fit";
import { Text, View } from "../elements";
import { edgeOf, FILL, type Look, lookIn } from "../theme";

const CENTRED = { alignItems: "center", justifyContent: "center" } as const;

/** What sets a part of a row. */
export interface RowPartProps {
  readonly exercise: HandoutExercise;
  readonly fit: RowFit;
  readonly look: Look;
}

/** Number, name and what changed; the dose under them; the letter of a one-sided dose beside both. */
export function ExerciseHead({ exercise, fit, look }: RowPartProps) {
  const { colour } = look;
  const disc = discSize(look.setup);
  const { number, name, paperPhases: phases, mark, sideLetter, lang } = exercise;
  return (
    <View style={{ flexDirection: look.row, columnGap: ROW.markGap }}>
      <View style={FILL}>
        <View style={{ flexDirection: look.row, columnGap: ROW.markGap }}>
          <View
            tag="H2"
            {...(lang && { lang })}
            style={{ ...FILL, flexDirection: look.row, columnGap: ROW.discGap, minHeight: disc }}
          >
            <View
              style={{
                ...CENTRED,
                width: disc,
                height: disc,
                borderRadius: disc / 2,
                backgroundColor: colour.accent,
              }}
            >
              <Text style={{ fontSize: disc * 0.64, lineHeight: 1.2, fontWeight: 700, color: colour.paper }}>
                {number}
              </Text>
            </View>
            <Text style={{ ...lookIn(look, lang).type.name, fontSize: fit.name, ...FILL, ...edgeOf(name) }}>
              {name}
            </Text>
          </View>
          {mark ? <ChangeMark mark={mark} width={markWidth(exercise, look.setup)} look={look} /> : null}
        </View>
        {phases ? (
          <PhaseDoses phases={phases} look={look} />
        ) : (
          <Dose exercise={exercise} fit={fit} look={look} />
        )}
      </View>
      {sideLetter ? <SideMark letter={sideLetter} look={look} /> : null}
    </View>
  );
}

/** How much in bold, and how often: after it, or on the line below. */
function Dose({ exercise: { paperDose }, fit: { dose }, look: { type, colour } }: RowPartProps) {
  const amount = { ...type.dose, fontSize: dose.amount, fontWeight: 700, color: colour.accent } as const;
  const often = { ...type.often, fontSize: dose.often, color: colour.accent };
  if (!dose.isOneLine) {
    return (
      <>
        <Text style={amount}>{paperDose.amount}</Text>
        {paperDose.often ? <Text style={often}>{paperDose.often}</Text> : null}
      </>
    );
  }
  return (
    <Text style={amount}>
      {paperDose.amount}
      {paperDose.often ? (
        <Text style={{ fontSize: dose.often, lineHeight: type.often.lineHeight, fontWeight: 400 }}>
          {` ${paperDose.often}`}
        </Text>
      ) : null}
    </Text>
  );
}

interface ChangeMarkProps {
  readonly mark: string;
  readonly width: number;
  readonly look: Look;
}

/** "New" or "Changed" since the version before, in a frame. */
function ChangeMark({ mark, width, look: { type, colour, setup } }: ChangeMarkProps) {
  const { fontSize } = type.small;
  return (
    <View
      style={{
        width,
        height: markHeight(setup),
        border: `1 solid ${colour.ink}`,
        borderRadius: 4,
        ...CENTRED,
      }}
    >
      <Text style={{ ...type.small, fontSize: fontSize + 1, fontWeight: 700 }}>{mark}</Text>
    </View>
  );
}

/** The dose of each block of weeks, as a table. */
function PhaseDoses({ phases, look }: { readonly phases: readonly LabelledText[]; readonly look: Look }) {
  const { type, colour, setup } = look;
  return (
    <View tag="Table">
      {phases.map(({ label, text }) => (
        <View key={label} tag="TR" style={{ flexDirection: look.row, marginTop: 1 }}>
          <Text tag="TH" scope="Row" style={{ ...type.body, width: phaseLabelWidth(setup) }}>
            {label}
          </Text>
          <Text tag="TD" style={{ ...type.strong, ...FILL, color: colour.accent }}>
            {text}
          </Text>
        </View>
      ))}
    </View>
  );
}

function SideMark({ letter, look }: { readonly letter: string; readonly look: Look }) {
  return (
    <View
      tag="Artifact"
      style={{
        ...CENTRED,
        width: ROW.sideMark,
        height: ROW.sideMark,
        borderRadius: 6,
        border: `2 solid ${look.colour.ink}`,
      }}
    >
      <Text style={{ fontSize: letter.length === 1 ? 20 : 11, lineHeight: 1.1, fontWeight: 700 }}>
        {letter}
      </Text>
    </View>
  );
}
