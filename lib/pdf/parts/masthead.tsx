import type { HandoutModel, PartMark } from "@/lib/domain/handout/handout-model";
import { callRuns, clinicRuns, fitLogo, PART } from "@/lib/domain/handout/handout-part-fit";
import { say } from "@/lib/domain/words/say";
import { Image, Text, View } from "../elements";
import { imageSource, type SheetImages } from "../sheet-images";
import { FILL, type Look, lookIn, spokenIn } from "../theme";
import { Labelled } from "./labelled";
import { LinkCode, LinkWords } from "./link-qr";
import { Notice } from "./notice";
import { Runs } from "./runs";

interface MastheadProps {
  readonly model: HandoutModel;
  readonly images: SheetImages;
  readonly look: Look;
}

/** The top of the first side: who, how long, whom to call, when to come again, and the code. */
export function Masthead({ model, images, look }: MastheadProps) {
  const { masthead, link } = model;
  const isCodeBelow = look.setup.layout === "large";
  const small = { ...look.type.small, color: look.colour.inkSoft };
  const codeWords = link ? <LinkWords link={link} edition={masthead.edition} look={look} /> : null;
  return (
    <View wrap={false} style={{ marginBottom: PART.mastheadEnd }}>
      <View style={{ flexDirection: look.row, columnGap: PART.codeGap }}>
        <Words model={model} images={images} look={look} />
        {link ? (
          <View style={{ flexDirection: look.row }}>
            {isCodeBelow ? null : codeWords}
            <LinkCode words={model.words} link={link} look={look} />
          </View>
        ) : null}
      </View>
      {isCodeBelow ? codeWords : null}
      {masthead.contacts ? <Text style={small}>{masthead.contacts}</Text> : null}
      {masthead.before ? <Before text={masthead.before} mark={masthead.beforeMark} look={look} /> : null}
      {masthead.plan ? <Labelled of={masthead.plan} look={look} type="mast" /> : null}
    </View>
  );
}

function Words({ model, images, look }: MastheadProps) {
  const { words } = model;
  const { edition, session, clinic, logo } = model.masthead;
  const { type, colour, setup } = look;
  const fit = fitLogo(model, setup);
  const source = logo && imageSource(images, logo.imageId);
  const size = fit && { width: fit.width, height: fit.height };
  const title = <Title model={model} look={look} />;
  return (
    <View style={FILL}>
      <View style={{ flexDirection: look.row, alignItems: "center", columnGap: PART.logo.gap }}>
        {source && size ? (
          <Image src={source} alt={say(words, words.sheet.logo, { clinic })} style={size} />
        ) : null}
        <View style={FILL}>
          <Runs runs={clinicRuns(model)} look={look} type="mast" color={colour.accent} />
          {fit?.isBesideTitle ? title : null}
        </View>
      </View>
      {fit?.isBesideTitle ? null : title}
      {session ? <Text style={type.mast}>{session}</Text> : null}
      <Runs runs={callRuns(model)} look={look} type="mast" />
      {model.link ? null : <Text style={{ ...type.small, color: colour.inkSoft }}>{edition}</Text>}
    </View>
  );
}

interface BeforeProps {
  readonly text: string;
  readonly mark: PartMark | undefined;
  readonly look: Look;
}

/** What stands before the first exercise. */
function Before({ text, mark = {}, look }: BeforeProps) {
  return (
    <>
      <Notice of={mark} look={look} />
      <Text {...spokenIn(mark.lang)} style={{ ...lookIn(look, mark.lang).type.mast, fontWeight: 700 }}>
        {text}
      </Text>
    </>
  );
}

function Title({ model, look }: Omit<MastheadProps, "images">) {
  return (
    <Text tag="H1" style={{ ...look.type.title, marginVertical: PART.mastheadGap }}>
      {model.masthead.heading}
    </Text>
  );
}
