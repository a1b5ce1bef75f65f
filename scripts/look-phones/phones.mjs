/** A phone as the browser takes it, and how its owner has set it. */
const phone = (name, width, height, more = {}) => ({ name, viewport: { width, height }, ...more });

/**
 * Sizes in CSS pixels: small and large phones, one lying on its side as Safari leaves it room, and what people set.
 * At a zoom of 200 % the page has half the room; `letters` is the size of letters that the browser is set to, usually 16.
 */
export const PHONES = [
  phone("320", 320, 568),
  phone("360", 360, 640),
  phone("375", 375, 667),
  phone("390", 390, 844),
  phone("412", 412, 915),
  phone("landscape", 734, 343),
  phone("320-large-text", 320, 568, { cookies: { "large-text": "on" } }),
  phone("390-text-200", 390, 844, { letters: 32 }),
  phone("375-zoom-200", 188, 334, { scale: 4 }),
  phone("390-still", 390, 844, { media: { reducedMotion: "reduce" } }),
  phone("390-dark", 390, 844, { cookies: { theme: "dark" } }),
  phone("390-forced-colours", 390, 844, { media: { forcedColors: "active" } }),
];
