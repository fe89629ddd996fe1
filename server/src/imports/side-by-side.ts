/**
 * Deals with items as they come, so many at the same moment: while the database is at work on one, the next is made ready. The first
 * that goes wrong ends it, after those under way.
 * @param work answers false to take no more
 */
export async function sideBySide<Item>(
  items: AsyncGenerator<Item>,
  most: number,
  work: (item: Item) => Promise<boolean>,
): Promise<void> {
  let goOn = true;
  const lane = async () => {
    try {
      while (goOn) {
        const { done, value } = await items.next();
        if (done || !goOn || !(await work(value))) goOn = false;
      }
    } catch (error) {
      goOn = false;
      throw error;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: most }, lane));
  await items.return(undefined);
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
}
