import { Image, Text, View } from "@react-pdf/renderer";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { hasHabitOnTop, hasProvenance, isGoalBeside, PART } from "@/lib/domain/handout/handout-part-fit";
import type { DocumentImage } from "@/lib/domain/program/program-document";
import { imageSource, type SheetImages } from "../sheet-images";
import type { Look } from "../theme";
import { FILL } from "../theme";
import { Habit } from "./habit";
import { Labelled } from "./labelled";
import { LinkQr } from "./link-qr";

interface MastheadProps {
  readonly model: HandoutModel;
  readonly images: SheetImages;
  readonly look: Look;
}

/** The top of the first page: who, how long, what for, and when it will happen. */
export function Masthead({ model, images, look }: MastheadProps) {
  const { masthead, link } = model;
  const hasGoalUnder = masthead.goal && !isGoalBeside(model, look.setup);
  return (
    <View wrap={false} style={{ marginBottom: PART.mastheadEnd }}>
      <View style={{ flexDirection: "row", columnGap: PART.codeGap }}>
        <Words model={model} images={images} look={look} />
        {link ? <LinkQr link={link} look={look} /> : null}
      </View>
      {link?.typed ? <Text style={{ ...look.type.small, textAlign: "right" }}>{link.typed}</Text> : null}
      {masthead.goal && hasGoalUnder ? <Labelled of={masthead.goal} look={look} /> : null}
      {masthead.plan ? <Labelled of={masthead.plan} look={look} /> : null}
      {hasHabitOnTop(look.setup) ? <Habit habit={masthead.habit} look={look} /> : null}
    </View>
  );
}

function Words({ model, images, look }: MastheadProps) {
  const { logo, contact, edition, heading, session, provenance, goal } = model.masthead;
  const { type, colour, setup } = look;
  return (
    <View style={FILL}>
      {logo ? <Logo logo={logo} images={images} /> : null}
      <Text style={{ ...type.strong, color: colour.accent }}>{contact}</Text>
      <Text style={{ ...type.small, color: colour.inkSoft }}>{edition}</Text>
      <Text style={{ ...type.title, marginVertical: PART.mastheadGap }}>{heading}</Text>
      {session ? <Text style={{ ...type.name, color: colour.accent }}>{session}</Text> : null}
      {hasProvenance(setup) ? <Text style={type.body}>{provenance}</Text> : null}
      {goal && isGoalBeside(model, setup) ? <Labelled of={goal} look={look} /> : null}
    </View>
  );
}

interface LogoProps {
  readonly logo: DocumentImage;
  readonly images: SheetImages;
}

/** As large as its room allows, in its own proportions. */
function Logo({ logo, images }: LogoProps) {
  const source = imageSource(images, logo.imageId);
  const { width, height, gap } = PART.logo;
  const scale = Math.min(width / logo.width, height / logo.height);
  return (
    <View style={{ height, marginBottom: gap }}>
      {source ? (
        <Image src={source} style={{ width: logo.width * scale, height: logo.height * scale }} />
      ) : null}
    </View>
  );
}
