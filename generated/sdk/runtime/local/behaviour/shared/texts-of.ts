import { ownMember } from '../../../client/data-object.js'

/** The texts of a list; other items are left out, and what is no list has none. */
export function textsOf(data: unknown, name: string): readonly string[] {
  const list = ownMember(data, name)
  return Array.isArray(list) ? list.filter(item => typeof item === 'string') : []
}
