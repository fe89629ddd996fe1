import { createHash } from 'node:crypto';
import { type Socket, connect } from 'node:net';
import { mutation } from './mutation.ts';
import type { Desk } from './network.ts';
import { type Place, aVisit, deskOf } from './visits.ts';

const documentId = createHash('sha256').update(mutation).digest('hex');

/**
 * Registers over HTTP for some seconds, every connection the next visit as soon as the answer is there. Written on bare sockets: on a
 * machine of two cores a load generator of any size would take its share of what is measured.
 * @returns how long each took, in milliseconds
 */
export async function loadApi(
  { port, cookie, connections, seconds }: { port: number; cookie: string; connections: number; seconds: number },
  desks: Desk[],
  place: Place,
): Promise<number[]> {
  const latencies: number[] = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      const desk = deskOf(desks, place, connection);
      const ask = await open(port);
      for (let turn = connection; performance.now() < until; turn++) {
        const body = JSON.stringify({ documentId, variables: { input: aVisit(desk, place, turn) } });
        const start = performance.now();
        const answer = await ask(
          `POST /graphql HTTP/1.1\r\nhost: regiepunt.example\r\ncookie: ${cookie}=${desk.session}\r\ncontent-type: application/json\r\n` +
            `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        );
        latencies.push(performance.now() - start);
        if (!answer.includes('"alreadyRegistered":false') || !answer.includes('"problems":[]'))
          throw new Error(`A visit was not stored: ${answer}`);
      }
      await ask(null);
    }),
  );
  return latencies;
}

/** A connection that is kept open: sends a request and answers what came back; null closes it. */
async function open(port: number): Promise<(request: string | null) => Promise<string>> {
  const socket: Socket = connect(port, '127.0.0.1').setNoDelay(true).setEncoding('latin1');
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let text = '';
  let answered: ((answer: string) => void) | null = null;
  socket.on('data', (chunk: string) => {
    text += chunk;
    const head = text.indexOf('\r\n\r\n');
    const length = head < 0 ? undefined : /content-length: (\d+)/i.exec(text)?.[1];
    if (length === undefined || text.length < head + 4 + Number(length)) return;
    const answer = text.slice(head + 4);
    text = '';
    answered?.(answer);
  });
  return (request) =>
    new Promise((resolve, reject) => {
      if (request === null) return resolve(String(socket.end()));
      answered = resolve;
      socket.write(request, (error) => error && reject(error));
    });
}
