import type { TemplateKeeper } from "./template";

/** Another patient's program that a new one may start from. */
export interface ProgramChoice {
  readonly id: string;
  readonly title: string;
  readonly patientName: string;
  readonly createdByName: string;
  /** 0 before the first publish: then the draft is copied. */
  readonly currentVersion: number;
}

/** A patient that a template may be used for. */
export interface PatientChoice {
  readonly id: string;
  readonly name: string;
  /** What tells two of one name apart. */
  readonly detail: string;
}

/** What a program may be saved as. */
export interface TemplateTargets {
  readonly conditions: readonly { readonly slug: string; readonly name: string }[];
  /** Slugs of the patient's conditions. */
  readonly suits: readonly string[];
  /** Templates whose exercises may be replaced. */
  readonly templates: readonly {
    readonly id: string;
    readonly title: string;
    readonly keeper: TemplateKeeper;
    readonly revision: number;
  }[];
}
