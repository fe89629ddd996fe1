/**
 * Whether a socket is opened by a page of our own. Browsers send cookies along with sockets from any page and ask nobody, so that without
 * this any site could read along with whoever is signed in (cross-site WebSocket hijacking). Programs without an Origin have API tokens.
 * @param publicUrl address people use; null = whatever host they came by, over http
 */
export function isOwnOrigin(origin: string | undefined, host: string | undefined, publicUrl: string | null): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  const own = publicUrl ? new URL(publicUrl).origin : `http://${host ?? ''}`.toLowerCase();
  return new URL(origin).origin === (URL.canParse(own) ? new URL(own).origin : null);
}
