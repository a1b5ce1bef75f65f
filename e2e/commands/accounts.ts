export interface Account {
  readonly email: string;
  readonly name: string;
  readonly clinic: string;
}

/** The password of every account of the demonstration clinics. */
export const PASSWORD = "short walks most days";

export const RIVERSIDE: Account = {
  email: "therapist@riverside.example",
  name: "Tom Okafor",
  clinic: "Riverside Physiotherapy",
};

/** A therapist of a clinic that must see nothing of the first one. */
export const HARBOUR: Account = {
  email: "therapist@harbour.example",
  name: "Ravi Menon",
  clinic: "Harbour Street Clinic",
};

/** An admin of that clinic. */
export const HARBOUR_LEAD: Account = {
  email: "lead@harbour.example",
  name: "Aoife Brennan",
  clinic: "Harbour Street Clinic",
};

/** An admin of the first clinic. */
export const RIVERSIDE_LEAD: Account = {
  email: "lead@riverside.example",
  name: "Helen Ward",
  clinic: "Riverside Physiotherapy",
};
