import type { Page } from "@playwright/test";

/** A clip that this browser records of a canvas: short, and really to be played. */
export async function recordClip(page: Page): Promise<Buffer> {
  const text = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: 320, height: 240 });
    const context = canvas.getContext("2d");
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: "video/webm;codecs=vp8" });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const stopped = new Promise((resolve) => recorder.addEventListener("stop", resolve));
    recorder.start();
    for (let frame = 0; frame < 25; frame += 1) {
      if (context) {
        context.fillStyle = "#2f6f6a";
        context.fillRect(0, 0, 320, 240);
        context.fillStyle = "#ffffff";
        context.fillRect(20 + frame * 8, 100, 60, 40);
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 40)));
    }
    recorder.stop();
    await stopped;
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  });
  return Buffer.from(text, "base64");
}
