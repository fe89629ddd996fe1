import type { ReadingLimits } from './limits.ts';
import { prefixedAttribute, readXml } from './xml-events.ts';
import type { ZipArchive } from './zip-archive.ts';

/** What the workbook says of itself. */
export interface Workbook {
  /** Days are counted from 1904 instead of 1900: files that began on a Mac. */
  from1904: boolean;
  sheets: { name: string; part: string; hidden: boolean }[];
  sharedStrings: string;
  styles: string;
}

interface Relation {
  id: string;
  type: string;
  part: string;
}

/** Reads which sheets there are and in which parts they stand; the names of parts are only a custom. */
export async function readWorkbook(zip: ZipArchive, limits: ReadingLimits): Promise<Workbook> {
  const top = await relationsOf(zip, '', limits);
  const part = top.find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const relations = await relationsOf(zip, part, limits);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const partOf = (wanted: string, otherwise: string) =>
    relations.find(({ type }) => type === wanted)?.part ?? otherwise;

  const workbook: Workbook = {
    from1904: false,
    sheets: [],
    sharedStrings: partOf('sharedStrings', 'xl/sharedstrings.xml'),
    styles: partOf('styles', 'xl/styles.xml'),
  };
  await readXml(
    zip.text(part),
    {
      open(name, attributes) {
        if (name === 'workbookPr') workbook.from1904 = isTrue(attributes.date1904);
        if (name !== 'sheet') return;
        const relation = byId.get(prefixedAttribute(attributes, 'id') ?? '');
        // A sheet of one chart, or of old macros, has no rows.
        if (relation?.type !== 'worksheet') return;
        const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
        workbook.sheets.push({ name: attributes.name ?? '', part: relation.part, hidden });
      },
    },
    limits,
  );
  return workbook;
}

/** What a part refers to, with the places of those parts counted from the top of the zip. */
async function relationsOf(zip: ZipArchive, part: string, limits: ReadingLimits): Promise<Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const relations: Relation[] = [];
  await readXml(
    zip.text(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`),
    {
      open(name, { Id, Type, Target, TargetMode }) {
        if (name !== 'Relationship' || !Id || !Type || !Target || TargetMode === 'External') return;
        // The address before the last word differs between Strict and Transitional.
        relations.push({
          id: Id,
          type: Type.slice(Type.lastIndexOf('/') + 1),
          part: placed(part.slice(0, slash), Target),
        });
      },
    },
    limits,
  );
  return relations;
}

function placed(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1).toLowerCase();
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/').toLowerCase();
}

/** A yes in XML. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
