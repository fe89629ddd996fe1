import type { TestApi } from './test-api.ts';

const cookie = 'regiepunt';

/** Sends a file as the form of the import page does. @returns where the answer leads */
export async function upload(
  api: TestApi,
  session: string | null,
  libraryId: string,
  file: { name: string; bytes: Buffer },
  headers: Record<string, string> = { origin: 'http://localhost' },
): Promise<{ status: number; location: string; body: string }> {
  const payload = Buffer.concat([
    Buffer.from(
      `--grens\r\nContent-Disposition: form-data; name="bibliotheek"\r\n\r\n${libraryId}\r\n--grens\r\n` +
        `Content-Disposition: form-data; name="bestand"; filename="${file.name}"\r\nContent-Type: text/csv\r\n\r\n`,
    ),
    file.bytes,
    Buffer.from('\r\n--grens--\r\n'),
  ]);
  const answer = await api.app.inject({
    ...{ method: 'POST', url: '/importeren/bestand', payload },
    headers: { 'content-type': 'multipart/form-data; boundary=grens', ...headers },
    ...(session ? { cookies: { [cookie]: session } } : {}),
  });
  return { status: answer.statusCode, location: String(answer.headers.location ?? ''), body: answer.body };
}

/** Steps of an import as a coordinator takes them. */
export class Importer {
  readonly #api: TestApi;
  readonly #session: string;
  readonly #libraryId: string;

  constructor(api: TestApi, session: string, libraryId: string) {
    this.#api = api;
    this.#session = session;
    this.#libraryId = libraryId;
  }

  /** Uploads a file and waits until it was read. @returns id of the import */
  async upload(name: string, content: string | Buffer): Promise<string> {
    const { location } = await upload(this.#api, this.#session, this.#libraryId, {
      name,
      bytes: Buffer.from(content),
    });
    const id = location.split('/').at(-1)!;
    await this.until(id, 'READ', 'FAILED');
    return id;
  }

  /** Asks for a step: checkImport, runImport or undoImport. */
  async ask(step: 'checkImport' | 'runImport' | 'undoImport', importId: string): Promise<{ code: string }[]> {
    const { data } = await this.#api.run(
      this.#session,
      `mutation ($libraryId: ID!, $importId: ID!) { ${step}(libraryId: $libraryId, importId: $importId) { problems { code } } }`,
      { libraryId: this.#libraryId, importId },
    );
    return data[step].problems;
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests name the few fields they look at
  async look(id: string): Promise<any> {
    const { data } = await this.#api.run(
      this.#session,
      `query ($id: ID!) { importRun(id: $id) { state shape failure rowsDone rowsTotal added known leftOut refused
         sameFile { id } remarks { outcome code message rows firstRows } } }`,
      { id },
    );
    return data.importRun;
  }

  /** Waits until the import is in one of these states. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests name the few fields they look at
  async until(id: string, ...states: string[]): Promise<any> {
    for (const end = Date.now() + 60_000; ;) {
      const run = await this.look(id);
      if (run && states.includes(run.state)) return run;
      if (Date.now() > end) throw new Error(`The import stays ${JSON.stringify(run)}.`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  /** Uploads, checks and stores. @returns the import as it is then */
  async import(name: string, content: string | Buffer) {
    const id = await this.upload(name, content);
    await this.#step('checkImport', id, 'CHECKED');
    return { id, ...(await this.#step('runImport', id, 'DONE')) };
  }

  undo(id: string) {
    return this.#step('undoImport', id, 'UNDONE');
  }

  async #step(step: 'checkImport' | 'runImport' | 'undoImport', id: string, state: string) {
    const problems = await this.ask(step, id);
    if (problems.length > 0) throw new Error(`${step} was refused: ${JSON.stringify(problems)}`);
    return this.until(id, state, 'FAILED');
  }
}
