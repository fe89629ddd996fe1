import type { RequestContexts } from '../http/request-context.ts';
import type { JobRun } from '../jobs/job-queue.ts';
import type { Jobs } from '../jobs/queues.ts';

/** Does what the state of an import asks for. */
export async function doImportJob(_contexts: RequestContexts, _job: Jobs['import'], _run: JobRun): Promise<void> {}
