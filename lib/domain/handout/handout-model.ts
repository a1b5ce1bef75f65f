import type { PaperSize } from "@/lib/domain/clinic/paper-size";
import type { PaperDose } from "@/lib/domain/dose/dose-on-paper";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import type { HandoutInk, HandoutLayout } from "@/lib/domain/program/handout-layout";
import type { DocumentClip, DocumentImage } from "@/lib/domain/program/program-document";
import type { QrPath } from "@/lib/domain/sharing/qr-path";
import type { WarningLevel } from "@/lib/domain/warning/warning-sign";
import type { SettingWords } from "./setting-words";

/** What a part of a sheet in another language than English has to say of itself. */
export interface PartMark {
  /** BCP 47, where it is another language than the sheet's. */
  readonly lang?: string;
  /** "This part is in English. Ask us.", in the language of the sheet. */
  readonly notice?: string;
}

/** A line in a language that may be another than the sheet's. */
export interface HandoutLine {
  readonly text: string;
  readonly lang: string;
}

/** A label in front of a text, such as "You should feel:" and what. */
export interface LabelledText extends PartMark {
  readonly label: string;
  readonly text: string;
}

/** A place to write on: empty text prints a line to fill in. */
export interface WriteIn {
  readonly lead: string;
  readonly text: string;
  /** BCP 47, where it is another language than the sheet's. */
  readonly lang?: string;
  /** Of a day: the same in few letters, where those are not the first of it. */
  readonly short?: string;
}

export interface HandoutMasthead {
  readonly clinic: string;
  readonly logo?: DocumentImage;
  /** The clinic, the therapist, the phone. */
  readonly contact: string;
  readonly therapist: string;
  /** "Call 01632 960 123". */
  readonly call: string;
  /** "Version 2, 22 November 2026". */
  readonly edition: string;
  /** E-mail and web address, where the clinic has them. */
  readonly contacts?: string;
  readonly heading: string;
  readonly provenance: string;
  /** "About 12 minutes, once a day"; nothing while there is no exercise. */
  readonly session?: string;
  /** What stands before the first exercise: "Warm up first: walk or march on the spot for 5 minutes." */
  readonly before?: string;
  readonly beforeMark?: PartMark;
  readonly goal?: LabelledText;
  /** The week blocks and when each starts; nothing while one dose holds throughout. */
  readonly plan?: LabelledText;
  readonly habit: { readonly question: string; readonly parts: readonly WriteIn[] } & PartMark;
}

export interface HandoutLink {
  readonly url: string;
  readonly qr: QrPath;
  /** What opens, beside the QR code. */
  readonly text: string;
  /** For who cannot scan: where to go and what to type. */
  readonly typed?: string;
}

export interface HandoutFigure {
  readonly solved: unknown;
  /** The prescribed side of a one-sided dose: the picture is mirrored when it was drawn with the other side. */
  readonly side?: "left" | "right";
  /** As the clinic had its figures when this was published. */
  readonly style?: FigureStyle;
}

export type CueKind = "feel" | "tip" | "stop";

export interface HandoutCue extends LabelledText {
  readonly kind: CueKind;
}

export interface HandoutExercise extends PartMark {
  readonly itemId: string;
  readonly number: number;
  readonly name: string;
  readonly dose: string;
  /** The dose as paper has it: the count first, how often last. */
  readonly paperDose: PaperDose;
  /** Tick boxes of a day. */
  readonly timesADay: number;
  /** What it is since the version before. */
  readonly mark?: string;
  /** The dose of each block of weeks, in place of `dose`, where they differ. */
  readonly phases?: readonly LabelledText[];
  /** The same as paper has it. */
  readonly paperPhases?: readonly LabelledText[];
  /** The large letter of a one-sided dose. */
  readonly sideMark?: "L" | "R";
  /** The same in the language of the sheet. */
  readonly sideLetter?: string;
  readonly figure?: HandoutFigure;
  /** Photographs; they stand in place of the drawing. */
  readonly photos?: readonly DocumentImage[];
  /** A short film; a page shows it, paper cannot. */
  readonly clip?: DocumentClip;
  readonly steps: readonly string[];
  /** The steps as paper has them; the long ones where an exercise has no short ones. */
  readonly paperSteps: readonly string[];
  /** What to feel, the common mistake, when to stop or ease: in printing order. */
  readonly cues: readonly HandoutCue[];
  /** The neighbours on the ladder and when to move on, if the therapist prints ladders. */
  readonly ladder?: readonly LabelledText[];
  readonly note?: LabelledText;
}

export interface HandoutWarningGroup {
  readonly level: WarningLevel;
  readonly heading: string;
  /** One sign each. */
  readonly bullets: readonly string[];
  readonly closing: string;
  readonly lang?: string;
  /** Lines above its heading: how far its words may be relied on. */
  readonly over?: readonly HandoutLine[];
  /** And below it: the heading in English too, how to ask for an interpreter. */
  readonly under?: readonly HandoutLine[];
}

export interface HandoutWarning {
  readonly groups: readonly HandoutWarningGroup[];
  /** Lists for this patient only, such as for pregnancy: they stand before the card, which never grows by them. */
  readonly additions: readonly HandoutWarningGroup[];
  readonly notSure: string;
  /** Which text it is and when it was written. */
  readonly edition: string;
  /** Of the groups and what closes them, where it is another language than the sheet's. */
  readonly lang?: string;
  /** The card in words that nobody has reviewed, list by list: behind the English one, which is whole. */
  readonly drafts?: readonly HandoutWarningGroup[];
}

export interface HandoutTopic extends PartMark {
  readonly title: string;
  readonly points: readonly string[];
}

export interface PainBand {
  readonly from: number;
  readonly to: number;
  readonly action: string;
  readonly detail: string;
}

export interface HandoutDiary {
  readonly heading: string;
  readonly instruction: string;
  /** "Week 1", "Week 2" …: each is a grid of seven days by the rows and the pain row. */
  readonly weeks: readonly string[];
  readonly days: readonly string[];
  /** The same in one letter each, for a box to tick. */
  readonly letters: readonly string[];
  readonly rows: readonly string[];
  readonly painRow: string;
  readonly nextVisit: WriteIn;
}

/** A handout, decided to the last word: what the sheet says and in which order. */
export interface HandoutModel {
  readonly layout: HandoutLayout;
  readonly ink: HandoutInk;
  readonly paperSize: PaperSize;
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly documentTitle: string;
  /** For what is decided while it is set: which side this is, and what of the advice found no room. */
  readonly words: SettingWords;
  readonly author: string;
  readonly masthead: HandoutMasthead;
  readonly link?: HandoutLink;
  readonly exercises: readonly HandoutExercise[];
  readonly teachBack: { readonly lead: string; readonly marks: readonly string[] };
  readonly painGuide: { readonly heading: string; readonly bands: readonly PainBand[] };
  readonly warning: HandoutWarning;
  readonly advice: { readonly heading: string; readonly topics: readonly HandoutTopic[] };
  readonly diary: HandoutDiary;
  /** Who chose the exercises, and who has checked the texts. */
  readonly textFoot: readonly string[];
  /** The same, the web twin and the date of printing. */
  readonly colophon: readonly string[];
  /** Telephone numbers as the texts have them: a misread digit would be somebody else's. */
  readonly numbers: readonly string[];
  /** Stands on each page, followed by "Page 2 of 3". */
  readonly footer: string;
  /** The same without the clinic, which the first side names on top. */
  readonly frontFooter: string;
}
