import { UnitOfWork } from './unit-of-work.ts';

/** Database work that may only read: of a request whose session is still being looked up. */
export class ReadingWork extends UnitOfWork {
  override write(): Promise<never> {
    return Promise.reject(new Error('Nothing is written before it is known who asks.'));
  }
}
