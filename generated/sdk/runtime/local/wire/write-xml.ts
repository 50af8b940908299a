/** Writes fields as the service does: CDATA for text, nested elements for objects, repeated ones for arrays. */
export function writeXml(fields: Readonly<Record<string, unknown>>): string {
  return `<xml>${writeMembers(fields)}</xml>`
}

function writeMembers(fields: object): string {
  return Object.entries(fields)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map(
        (item: unknown) => `<${name}>${writeValue(item)}</${name}>`,
      ),
    )
    .join('\n')
}

function writeValue(value: unknown): string {
  // A section cannot hold its own end, so it is divided there.
  if (typeof value === 'string') return `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
  return typeof value === 'object' && value !== null ? writeMembers(value) : String(value)
}
