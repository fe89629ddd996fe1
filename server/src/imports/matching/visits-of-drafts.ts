import type { StoredQuestion, StoredVisit } from '../../registration/stored-visit.ts';
import { type JudgeVisit, fitToLabel, visitJudge } from './judge-visit.ts';
import type { ImportMapping } from './mapping.ts';
import type { Known, KnownLocation, Outcome, RowRemark } from './outcome.ts';
import type { VisitDraft } from './read-visit-row.ts';
import { RowIdentity } from './row-identity.ts';

/** Makes visits of what rows say, with ids that follow from the rows. */
export class VisitMaker {
  #mapping: ImportMapping;
  #libraryId: string;
  #identity: RowIdentity;
  #judge: JudgeVisit;
  #points: Map<string, KnownLocation>;

  constructor(mapping: ImportMapping, known: Known) {
    this.#mapping = mapping;
    this.#libraryId = known.libraryId;
    const placed = mapping.columns.some(({ to }) => to.role === 'FIELD' && to.field === 'LOCATION');
    this.#identity = new RowIdentity(known.libraryId, placed ? '' : (mapping.defaults.locationId ?? ''));
    this.#judge = visitJudge(known);
    this.#points = new Map(known.locations.map((location) => [location.id, location]));
  }

  /** The outcome of the rows of one visit: all are stored, or none. */
  outcome(drafts: readonly VisitDraft[]): Outcome {
    const [first] = drafts as [VisitDraft];
    const rows = drafts.map(({ row }) => row.row);
    const grouped = drafts.length > 1 || (this.#mapping.shape === 'QUESTION' && this.#mapping.grouping !== 'EACH_ROW');
    const visits = grouped ? 1 : first.count;
    // Also of a refused row: mended in a later file, the rows below it keep their ids.
    const ids = this.#identity.ids(first.row.cells, first.day, visits);
    const remarks = drafts.flatMap(({ notes }) => notes.remarks);
    const problems = drafts.flatMap(({ notes }) => notes.problems);
    if (problems.length > 0) return { kind: 'REFUSED', rows, remarks: [...problems, ...others(rows, problems)] };
    if (visits === 0 || (grouped && drafts.every(({ count }) => count === 0))) {
      return {
        kind: 'LEFT_OUT',
        rows,
        remarks: [{ ...about(first), code: 'NO_FIGURES', message: 'Het aantal op deze rij is 0.' }],
      };
    }
    const visit = this.#visit(drafts, ids[0]!, grouped, remarks);
    const wrong = this.#judge(visit);
    if (wrong.length > 0) {
      const refusals = wrong.map(({ code, message }): RowRemark => ({ ...about(first), code, message }));
      return { kind: 'REFUSED', rows, remarks: [...refusals, ...others(rows, refusals)] };
    }
    return { kind: 'VISITS', rows, visits: ids.map((id) => ({ ...visit, id })), remarks };
  }

  #visit(drafts: readonly VisitDraft[], id: string, grouped: boolean, remarks: RowRemark[]): StoredVisit {
    const { defaults } = this.#mapping;
    const [first] = drafts as [VisitDraft];
    const said = <K extends keyof VisitDraft['visitor']>(field: K): VisitDraft['visitor'][K] =>
      drafts.find(({ visitor }) => visitor[field] !== null)?.visitor[field] ?? null;
    const visit: StoredVisit = {
      id,
      libraryId: this.#libraryId,
      locationId: first.locationId!,
      day: first.day!,
      partOfDay: drafts.find(({ partOfDay }) => partOfDay)?.partOfDay ?? defaults.partOfDay,
      channel: drafts.find(({ channel }) => channel)?.channel ?? (defaults.channel as StoredVisit['channel']),
      duration: said('duration'),
      satisfaction: said('satisfaction'),
      helperKind: said('helperKind'),
      cameBy: said('cameBy'),
      cameByOrganisationId: null,
      age: said('age'),
      gender: said('gender'),
      language: said('language'),
      questions: drafts.flatMap(({ questions, count }) =>
        // Beyond the most that a visit may have, the rules refuse it: no need to make thousands first.
        grouped ? Array.from({ length: Math.min(count, 100) }, () => questions.map(copy)).flat() : questions.map(copy),
      ),
    };
    const point = this.#points.get(visit.locationId);
    if (point) this.#complete(visit, point, first, remarks);
    return visit;
  }

  /** Topic or theme, as the point asks them; where the file says neither, what the mapping says then. */
  #complete(visit: StoredVisit, point: KnownLocation, first: VisitDraft, remarks: RowRemark[]): void {
    const { topic, theme } = this.#mapping.defaults;
    let used = false;
    for (const question of visit.questions) {
      if (point.label !== 'INFOPUNT' && question.topic === null && topic !== null)
        [question.topic, used] = [topic, true];
      if (point.label === 'INFOPUNT' && question.theme === null && theme !== null)
        [question.theme, used] = [theme, true];
    }
    if (used)
      remarks.push({
        ...about(first),
        code: 'DEFAULT_USED',
        message: 'Op deze rij staat geen onderwerp. De gekozen invulling is gebruikt.',
      });
    if (fitToLabel(visit, point)) {
      const [kept, dropped] = point.label === 'IDO' ? ['onderwerpen', 'het thema'] : ['thema’s', 'het onderwerp'];
      remarks.push({
        ...about(first),
        code: 'READ_AS',
        message: `Dit punt gebruikt ${kept}: ${dropped} op deze rij wordt niet opgeslagen.`,
      });
    }
  }
}

const about = ({ row }: VisitDraft) => ({ row: row.row, column: null });

const copy = (question: StoredQuestion): StoredQuestion => ({ ...question, help: [...question.help] });

/** A visit without one of its questions would be another visit: its other rows are not stored either. */
const others = (rows: readonly number[], problems: readonly RowRemark[]): RowRemark[] =>
  rows
    .filter((row) => !problems.some((problem) => problem.row === row))
    .map((row) => ({
      ...{ row, column: null, code: 'INVALID_INPUT' as const },
      message: `Deze rij hoort bij hetzelfde bezoek als rij ${problems[0]!.row}, en die is niet in orde.`,
    }));
