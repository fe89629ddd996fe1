import { recordChange } from '../audit/record-change.ts';
import { longDay } from '../calendar/long-day.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { figuresOf, readFigures } from '../measures/read-figures.ts';
import { findPlace } from '../measures/standing.ts';
import { Standing } from '../measures/standing.type.ts';
import { dayBefore, fileNameOf } from './file-name.ts';
import type { AboutFile, FileTable } from './file-table.ts';
import type { FiguresRequest, WhichFigures } from './figures-request.ts';
import { figuresTable, hiddenSign } from './figures-tables.ts';
import { HIDDEN_SHARE } from './words.ts';

/** Figures that are ready for a file. */
export interface FiguresExport {
  fileName: string;
  table: FileTable;
  about: AboutFile;
}

const whose = ['van wie', 'van', 'tot en met'];
/** What the dashboard sets beside another period. */
const compares: readonly WhichFigures['what'][] = ['maten', 'verloop', 'verdeling'];

/**
 * Makes a file of figures for whoever may see them, with in each row whose they are and over what. The trail of a library keeps who took
 * its own; of what others take, the log tells.
 * @returns null when there are no such figures for whoever asks
 */
export async function startFiguresExport(
  context: RequestContext,
  { scope, from, until, which, form, ...asked }: FiguresRequest,
): Promise<FiguresExport | null> {
  const compared = compares.includes(which.what) ? asked.compared : null;
  const figures = await readFigures(context, scope, { from, until });
  const made =
    figures && (await figuresTable(context, figures, which, compared && figuresOf(context, figures, compared)));
  if (!figures || !made) return null;
  const { name, kind, id } = figures.scope;
  const library = (await findPlace(context, scope))!.place.libraryId;
  const taken = { form, from, until, scope: `${kind}:${id}`, which, ...(compared && { compared }) };
  if (figures.standing === Standing.OWN && library)
    await context.db.write((manager) =>
      recordChange(manager, context.identity!, {
        ...{ libraryId: library, action: 'FIGURES_EXPORTED', subjectId: library, before: null, after: taken },
      }),
    );
  else context.log.info({ exported: taken, actor: context.identity?.actor }, 'figures exported');
  const last = dayBefore(until);
  // A table of its own has nowhere else to say why something is hidden or cut.
  const told = made.explanation ? [made.explanation] : [];
  async function* pieces() {
    yield made!.rows.map((row) => [...row, name, from, last, ...told]);
  }
  const lines: AboutFile['lines'] = [
    ...([
      ['Van wie', name],
      ['Van', longDay(from)],
      ['Tot en met', longDay(last)],
      ['Gemaakt op', longDay(context.today)],
      [
        'Leeswijzer',
        `${hiddenSign(context)} is verborgen: het zijn er minder dan ${context.server.thresholds.parties}, of het getal verraadt er een die dat is. ${HIDDEN_SHARE} is een verborgen aandeel of gemiddelde. Een lege cel is niet bekend.`,
      ],
    ] satisfies AboutFile['lines']),
    ...(compared
      ? [
          ['Vergeleken met', `${longDay(compared.from)} tot en met ${longDay(dayBefore(compared.until))}`] as [
            string,
            string,
          ],
        ]
      : []),
    ...(made.explanation ? [['Toelichting', made.explanation] as [string, string]] : []),
    ...(figures.complete ? [] : [['Let op', 'De periode is nog niet voorbij.'] as [string, string]]),
    ['Herkomst', 'Regiepunt. Bezoeken zijn geen unieke personen.'],
  ];
  return {
    fileName: fileNameOf(`cijfers ${name} ${made.title}`, from, until, form),
    table: { sheet: 'Cijfers', headings: [...made.headings, ...whose, ...told.map(() => 'let op')], pieces: pieces() },
    about: { title: made.title, lines },
  };
}
