/** A script of our own build inside the page, which the content policy lets run by its nonce. */
export function InlineScript({ nonce, script }: { nonce: string | null; script: string }) {
  return (
    <script
      nonce={nonce ?? undefined}
      // Browsers hide the nonce from whoever reads the page.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a file of our own build
      dangerouslySetInnerHTML={{ __html: script }}
    />
  );
}
