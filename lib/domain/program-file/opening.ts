import type { Standing } from "./handed-exercise";
import type { ProgramFile } from "./program-file";

/** Who has signed a file, as far as it is known here. */
export type Signer =
  | { readonly is: "own" }
  | { readonly is: "known"; readonly name: string; readonly fingerprint: string }
  | { readonly is: "unknown"; readonly fingerprint: string }
  | { readonly is: "nobody" };

/** What there is to see of a file before it is opened. */
export interface OpeningView {
  readonly from: ProgramFile["from"];
  readonly title: string;
  readonly signer: Signer;
  readonly exercises: readonly {
    readonly slug: string;
    readonly name: string;
    readonly standing: Standing;
    /** How many photographs come with it. */
    readonly pictures: number;
  }[];
  /** Titles of advice topics that the library here does not have. */
  readonly missingTopics: readonly string[];
}

/** In a sentence, who vouches for a file that says it comes from `clinic`. */
export function signerInWords(signer: Signer, clinic: string): string {
  switch (signer.is) {
    case "own":
      return "This clinic has signed it.";
    case "known":
      return `Signed by ${signer.name}: the signature is the one that was confirmed here.`;
    case "unknown":
      return `It says that it comes from ${clinic}. It is signed, but nobody here has confirmed whose signature it is.`;
    case "nobody":
      return `It says that it comes from ${clinic}. Nobody has signed it: nobody vouches for it.`;
  }
}
