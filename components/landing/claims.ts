export type Claim = { title: string; text: string };

/** What Homestretch promises; each is a thing the program does. */
export const CLAIMS: readonly Claim[] = [
  {
    title: "Drawn from anatomy",
    text: "Every figure is computed from joint angles by one engine: crisp on paper, moving on the phone, and mirrored to the side you prescribe. No stock pictures.",
  },
  {
    title: "Paper that knows its age",
    text: "A printed sheet carries its version. Scanned later, it opens today's program, and you see which version the patient has on paper.",
  },
  {
    title: "Warning signs, always with it",
    text: "Each program takes its warning card along, sorted by urgency, with the numbers of your country. It cannot be left off the sheet.",
  },
  {
    title: "No account for patients",
    text: "One scan opens the program. Nothing to install, no password, nothing to pay.",
  },
  {
    title: "Honest about time",
    text: "While you build, the program's minutes a day stand in view. People keep up two exercises far better than four.",
  },
  {
    title: "Yours to run",
    text: "Open source, on your clinic's own machine. No advertising, no tracking, not one request to anybody else's server.",
  },
];
