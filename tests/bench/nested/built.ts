/**
 * A module of the built server, with the types of its source: what is measured is what runs in production, and Node itself knows
 * no decorators.
 */
export async function built<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../../../server/dist/${path}.js`, import.meta.url).href)) as Module;
}
