import { nameToEmoji } from 'gemoji'

const names: ReadonlyMap<string, string> = new Map(Object.entries(nameToEmoji))

/** The character of an emoji code (`no_entry_sign`, without colons); undefined for other words. */
export function gemoji(name: string): string | undefined {
  return names.get(name)
}
