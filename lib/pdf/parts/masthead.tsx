import { Text, View } from "@react-pdf/renderer";
import type { HandoutLink, HandoutMasthead } from "@/lib/domain/handout-model";
import { COLOUR, TYPE } from "../theme";
import { Labelled } from "./labelled";
import { LinkQr } from "./link-qr";
import { WriteIn } from "./write-in";

interface MastheadProps {
  readonly masthead: HandoutMasthead;
  readonly link?: HandoutLink | undefined;
}

/** The top of the first page: who, how long, what for, and when it will happen. */
export function Masthead({
  masthead: { contact, heading, session, provenance, goal, habit },
  link,
}: MastheadProps) {
  return (
    <View wrap={false} style={{ marginBottom: 7 }}>
      <View style={{ flexDirection: "row", columnGap: 12 }}>
        <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
          <Text style={{ ...TYPE.strong, color: COLOUR.accent }}>{contact}</Text>
          <Text style={{ ...TYPE.title, marginTop: 1, marginBottom: 2 }}>{heading}</Text>
          {session ? (
            <Text style={{ ...TYPE.name, color: COLOUR.accent, marginBottom: 2 }}>{session}</Text>
          ) : null}
          <Text style={TYPE.body}>{provenance}</Text>
          {goal ? <Labelled of={goal} /> : null}
        </View>
        {link ? <LinkQr link={link} /> : null}
      </View>
      {link?.typed ? <Text style={{ ...TYPE.small, textAlign: "right" }}>{link.typed}</Text> : null}
      <View style={{ flexDirection: "row", flexWrap: "wrap", columnGap: 4, marginTop: 3 }}>
        <Text style={TYPE.strong}>{habit.question}</Text>
        {habit.parts.map((part) => (
          <WriteIn key={part.lead} of={part} />
        ))}
      </View>
    </View>
  );
}
