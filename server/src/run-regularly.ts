/**
 * Does work at once and again after every so many milliseconds, as long as the process lives. The platform does not need it to start or to
 * go on, so work that fails is told and tried again the next time.
 * @returns when the first time is over, whether it failed or not
 */
export async function runRegularly(
  work: () => Promise<unknown>,
  milliseconds: number,
  failed: (error: Error) => void,
): Promise<void> {
  const once = () => work().then(() => {}, failed);
  await once();
  setInterval(() => void once(), milliseconds).unref();
}
