import type { ProgramDocument } from "@/lib/domain/program/program-document";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import type {
  ClinicScope,
  EndedLinkScope,
  ErasureScope,
  LinkScope,
  OperatorScope,
  SignInScope,
} from "../scope";
import type { INSUFFICIENT_PRIVILEGE } from "./raw";
import type { Target } from "./targets";

/** Somebody with every kind of scope of their own, and a program to write into. */
export interface Attacker {
  readonly scope: ClinicScope;
  readonly admin: ClinicScope;
  readonly signIn: SignInScope;
  /** Their own e-mail address, and a session that is about to be made. */
  readonly signInWith: (sessionId: string) => SignInScope;
  /** The bearer of a one-time link of their own. */
  readonly oneTime: SignInScope;
  /** Somebody whom the directory vouches for, with the attacker's own verified address. */
  readonly identity: SignInScope;
  readonly operator: OperatorScope;
  readonly link: LinkScope;
  /** The bearer of a token that no ended link has. */
  readonly endedLink: EndedLinkScope;
  readonly erasure: (patientId: string) => ErasureScope;
  readonly guessKey: string;
  readonly patientId: string;
  readonly programId: string;
  readonly draft: ProgramDraft;
  readonly document: ProgramDocument;
}

/** `nothing`: undefined, false, 0 or empty. `own`: an answer that has nothing of the target in it. */
export type Answer = "nothing" | "own" | "NotFoundError" | typeof INSUFFICIENT_PRIVILEGE;
export type Attack = readonly [
  answer: Answer,
  call: (attacker: Attacker, target: Target) => Promise<unknown>,
];

/** The attacks on each function, by its name. */
export type Attacks = Readonly<Record<string, readonly Attack[]>>;
