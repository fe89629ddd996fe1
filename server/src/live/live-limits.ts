/** What one visitor may have open. An office or a library sits behind one address; a page has one subscription. */
export const liveLimits = {
  connectionsPerAddress: 100,
  connections: 2000,
  subscriptionsPerConnection: 5,
  /** Largest message, in bytes. */
  message: 16 * 1024,
  /** Milliseconds in which whoever connects must say what protocol it speaks. */
  greeting: 3000,
  /** Milliseconds between two looks at whether the session has ended, and between two pings. */
  sessionCheck: 60_000,
  ping: 25_000,
} as const;
