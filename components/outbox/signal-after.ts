/** As `AbortSignal.timeout`, which is newer than some phones: gives up with a TimeoutError after so many milliseconds. */
export function signalAfter(milliseconds: number): AbortSignal {
  const giveUp = new AbortController();
  setTimeout(() => giveUp.abort(new DOMException("It took too long.", "TimeoutError")), milliseconds);
  return giveUp.signal;
}
