/** Plain data with members. */
export type DataObject = Readonly<Record<string, unknown>>

/** Whether a value has members to look at; arrays do not count. */
export function isDataObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A member of the object itself, never one that its prototype has. */
export function ownMember(value: unknown, name: string): unknown {
  return isDataObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** A member that is text and not empty. */
export function textMember(value: unknown, name: string): string | undefined {
  const text = ownMember(value, name)
  return typeof text === 'string' && text !== '' ? text : undefined
}
