/** The port of a local service unless another one is asked for. */
export const standardPort = 8790
