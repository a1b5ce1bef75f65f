/** What a class of addresses is called in the metrics. The list is all there is: nothing of an address gets through. */
const CLASSES = [
  ["built", /^\/(_next\/static\/|icon\.svg$|favicon\.ico$|manifest\.webmanifest$)/],
  ["health", /^\/healthz$/],
  ["sheet", /\/handout\.pdf$/],
  ["file", /\.(csv|zip|ics|homestretch|json|pdf)$/],
  ["account", /^\/(api\/auth|sign-in|sign-out|set-up|invitation|reset-password)(\/|$)/],
  ["patient", /^\/(p|code)(\/|$)/],
  ["picture", /^\/(images|clips|library\/figures)\//],
  ["staff", /^\/((today|patients|programs|library|templates|clinic|account|palette)(\/|$)|$)/],
];

/** The class that a request is counted under: `save` is whatever staff or a patient writes. */
export function routeClass(method, path) {
  const [name] = CLASSES.find(([, pattern]) => pattern.test(path)) ?? ["other"];
  return method === "POST" && (name === "staff" || name === "patient") ? `${name}-save` : name;
}
