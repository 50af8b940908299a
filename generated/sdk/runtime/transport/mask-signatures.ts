/** A header, a URL or a body without what signs it: signatures of v3, signs of v2 in XML and in a query. */
export function maskSignatures(text: string): string {
  return text
    .replace(/signature="[^"]*"/, 'signature="…"')
    .replace(/<sign>.*?<\/sign>/s, '<sign>…</sign>')
    .replace(/([?&]sign=)[^&]*/, '$1…')
}
