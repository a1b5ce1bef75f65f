import { Document, Page, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { HandoutModel } from "@/lib/domain/handout-model";
import type { HandoutSection } from "@/lib/domain/handout-order";
import { Advice } from "./parts/advice";
import { Diary } from "./parts/diary";
import { ExerciseBlock } from "./parts/exercise-block";
import { Footer } from "./parts/footer";
import { Masthead } from "./parts/masthead";
import { PainGuide } from "./parts/pain-guide";
import { TeachBack } from "./parts/teach-back";
import { WarningAdditions, WarningCard } from "./parts/warning-card";
import { COLOUR, MARGIN, PAGE_FONT, PAPER, SHEET_WIDTH, TYPE } from "./theme";

interface PageFrameProps {
  readonly children: ReactNode;
  readonly pageNumber?: number;
  readonly totalPages?: number;
}

/** The sheet set in type. Every word comes from the model. */
export function HandoutDocument({ model }: { readonly model: HandoutModel }) {
  const { width, height } = PAPER[model.paperSize];
  const frame = ({ children, pageNumber = 1, totalPages = 1 }: PageFrameProps) => (
    <View style={{ flexGrow: 1 }}>
      <View style={{ flexGrow: 1 }}>{children}</View>
      <Footer text={model.footer} page={pageNumber} pages={totalPages} />
    </View>
  );
  return (
    <Document
      title={model.documentTitle}
      author={model.author}
      creator="Homestretch"
      producer="Homestretch"
      language={model.language}
    >
      <Page
        size={[width, height]}
        layout={frame}
        style={{
          ...PAGE_FONT,
          paddingHorizontal: (width - SHEET_WIDTH) / 2,
          paddingVertical: MARGIN,
        }}
      >
        <Masthead masthead={model.masthead} link={model.link} />
        {model.sections.map((section) => (
          <Section key={section} section={section} model={model} />
        ))}
      </Page>
    </Document>
  );
}

interface SectionProps {
  readonly section: HandoutSection;
  readonly model: HandoutModel;
}

function Section({ section, model }: SectionProps) {
  switch (section) {
    case "exercises":
      return model.exercises.map((exercise) => <ExerciseBlock key={exercise.itemId} exercise={exercise} />);
    case "warning":
      return (
        <>
          <WarningAdditions warning={model.warning} />
          <WarningCard warning={model.warning} />
        </>
      );
    case "painGuide":
      return <PainGuide guide={model.painGuide} />;
    case "advice":
      return <Advice advice={model.advice} />;
    case "teachBack":
      return <TeachBack teachBack={model.teachBack} />;
    case "diary":
      return <Diary diary={model.diary} />;
    case "colophon":
      return <Colophon lines={model.colophon} />;
  }
}

function Colophon({ lines }: { readonly lines: readonly string[] }) {
  return (
    <View wrap={false} style={{ marginTop: 6 }}>
      <Text style={{ ...TYPE.small, color: COLOUR.inkSoft }}>{lines.join(" ")}</Text>
    </View>
  );
}
