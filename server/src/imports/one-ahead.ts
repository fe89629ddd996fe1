/**
 * The same items in the same order, each next one asked for while the last is being dealt with: one core reads the file while
 * the other stores. What goes wrong in reading is told in its turn.
 */
export async function* oneAhead<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let next = items.next();
  try {
    for (;;) {
      const current = await next;
      if (current.done) return;
      next = items.next();
      next.catch(() => {});
      yield current.value;
    }
  } finally {
    await next.catch(() => {});
    await items.return(undefined);
  }
}
