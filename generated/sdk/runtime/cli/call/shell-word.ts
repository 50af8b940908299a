/** A word for a POSIX shell. In quotes nothing has a meaning but the quote itself, which stands outside of them. */
export function shellWord(text: string): string {
  return /^[\w./:=@,+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
