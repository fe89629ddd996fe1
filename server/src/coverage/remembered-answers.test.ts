import { expect, it } from 'vitest';
import { RememberedAnswers } from './remembered-answers.ts';

it('work is done once for all who ask while it is done, and after', async () => {
  const answers = new RememberedAnswers(2);
  let times = 0;
  const work = async () => (times += 1);
  const together = await Promise.all([answers.of(['a', 1], work), answers.of(['a', 1], work)]);
  expect([...together, await answers.of(['a', 1], work)]).toEqual([1, 1, 1]);
  expect(await answers.of(['a', 2], work)).toBe(2);
});

it('work that failed is told to all who waited, and tried again by the next', async () => {
  const answers = new RememberedAnswers(2);
  const fail = () => Promise.reject(new Error('gone'));
  const settled = await Promise.allSettled([answers.of(['a'], fail), answers.of(['a'], fail)]);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await answers.of(['a'], () => Promise.resolve('there'))).toBe('there');
});

it('the oldest makes room', async () => {
  const answers = new RememberedAnswers(2);
  let times = 0;
  const work = async () => (times += 1);
  for (const asked of ['a', 'b', 'c', 'a']) await answers.of([asked], work);
  expect(times).toBe(4);
});
