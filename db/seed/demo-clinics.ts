/** The password of every account of the demonstration clinics. */
export const DEMO_PASSWORD = "short walks most days";

interface DemoUser {
  readonly email: string;
  readonly displayName: string;
  readonly role: "admin" | "therapist";
}

export interface DemoPatient {
  readonly name: string;
  readonly label: string;
  readonly birthYear: number | null;
  readonly affectedSide: "unspecified" | "left" | "right" | "both";
  readonly tags: readonly string[];
  readonly notes: string;
}

export interface DemoClinic {
  readonly clinic: {
    readonly name: string;
    readonly address: string;
    readonly phone: string;
    readonly hours: string;
    readonly country: string;
    readonly emergencyNumber: string;
    readonly urgentLine: string;
    readonly timeZone: string;
    readonly language: string;
  };
  readonly users: readonly DemoUser[];
  readonly patients: readonly DemoPatient[];
  /** Whether one more patient has been at it for four weeks. */
  readonly isFollowed: boolean;
}

/** Two clinics of invented people, so that one can see that neither sees the other. */
export const DEMO_CLINICS: readonly DemoClinic[] = [
  {
    isFollowed: true,
    clinic: {
      name: "Riverside Physiotherapy",
      address: "12 Mill Lane, Ashford TN23 1AA",
      phone: "01632 960 412",
      hours: "Monday to Friday, 8 am to 6 pm",
      country: "GB",
      emergencyNumber: "999",
      urgentLine: "111",
      timeZone: "Europe/London",
      language: "en-GB",
    },
    users: [
      { email: "lead@riverside.example", displayName: "Helen Ward", role: "admin" },
      { email: "therapist@riverside.example", displayName: "Tom Okafor", role: "therapist" },
    ],
    patients: [
      {
        name: "Anna Marsh",
        label: "Anna",
        birthYear: 1979,
        affectedSide: "unspecified",
        tags: ["nonspecific-lbp"],
        notes: "Two weeks of low back pain after moving house. No leg signs.",
      },
      {
        name: "Bernard Achterberg",
        label: "Bernard",
        birthYear: 1952,
        affectedSide: "right",
        tags: ["arthritis-hip-oa"],
        notes: "Stairs are the main problem. Walks his dog twice a day.",
      },
      {
        name: "C. D.",
        label: "C. D.",
        birthYear: null,
        affectedSide: "left",
        tags: ["sciatica"],
        notes: "Prefers initials on paper.",
      },
      {
        name: "Maria-Magdalena Wojciechowska-Featherstonehaugh",
        label: "Maria-Magdalena",
        birthYear: 1990,
        affectedSide: "both",
        tags: ["posture-related", "tight-hip-flexors"],
        notes: "Desk work, two children, ten minutes a day at most.",
      },
    ],
  },
  {
    isFollowed: false,
    clinic: {
      name: "Harbour Street Clinic",
      address: "4 Harbour Street, Galway H91 X0XX",
      phone: "091 555 014",
      hours: "Monday to Saturday, 9 am to 5 pm",
      country: "IE",
      emergencyNumber: "112",
      urgentLine: "your GP out-of-hours service",
      timeZone: "Europe/Dublin",
      language: "en-IE",
    },
    users: [
      { email: "lead@harbour.example", displayName: "Aoife Brennan", role: "admin" },
      { email: "therapist@harbour.example", displayName: "Ravi Menon", role: "therapist" },
    ],
    patients: [
      {
        name: "Peter Nolan",
        label: "Peter",
        birthYear: 1966,
        affectedSide: "unspecified",
        tags: ["stenosis"],
        notes: "Walking tolerance about 200 metres.",
      },
    ],
  },
];

export interface DemoAccount {
  readonly label: string;
  readonly email: string;
  readonly password: string;
}

/** The accounts as the sign-in page and the start message name them. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = DEMO_CLINICS.flatMap(({ clinic, users }) =>
  users.map((user) => ({
    label: `${user.displayName}, ${user.role} at ${clinic.name}`,
    email: user.email,
    password: DEMO_PASSWORD,
  })),
);
