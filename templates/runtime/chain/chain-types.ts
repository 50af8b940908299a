/** The modules of pages by the pages' paths, loaded on demand. */
export type OperationTable = Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>>
