/** The files that take longest, the longest first. */
export const slowFiles: readonly string[] = ['test/package/package.test.ts']
