/** The client without the chains of the pages: for programs that are bundled, and for fast type checks. */
export * from './runtime/index.js'
