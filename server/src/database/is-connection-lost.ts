/** What PostgreSQL ends or refuses a connection with for reasons of its own: it stops, restarts or crashed, has no more; or lost the client (class 08). */
const ended = /^(57P0[123]|53300|08...)$/;
/** What the system says of a connection. */
const broken = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
]);

/** What pg says itself: of what was asked when it broke, and of what was asked over it afterwards. */
const told = /^(Connection terminated|Client has encountered a connection error)/;

/**
 * Whether an error means that the connection to PostgreSQL broke, and says nothing of what was asked over it. One that PostgreSQL ended
 * as the work took too long (25P03) is not such: the same work would end it again.
 */
export function isConnectionLost(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  if (code) return ended.test(code) || broken.has(code);
  return told.test(message ?? '');
}
