import { m } from '#lib/paraglide/messages.js';
import type { MonthReportQuery } from '#lib/graphql/graphql.ts';

export type PointMonth = NonNullable<MonthReportQuery['monthReport']>[number];
type Section = PointMonth['lines'][number]['section'];

const SECTIONS: Record<Section, () => string> = {
  TOPIC: m.registrations_month_section_TOPIC,
  THEME: m.registrations_month_section_THEME,
  AGE: m.registrations_month_section_AGE,
  GENDER: m.registrations_month_section_GENDER,
  LANGUAGE: m.registrations_month_section_LANGUAGE,
};

/** The lines of a point by part of the form, each with its heading. */
export function sectionsOf({ lines }: PointMonth): { heading: string; lines: PointMonth['lines'] }[] {
  return [...new Set(lines.map(({ section }) => section))].map((section) => ({
    heading: SECTIONS[section](),
    lines: lines.filter((line) => line.section === section),
  }));
}

/** A point's month as rows of heading, category and count: what goes to the clipboard and into a file. */
export function rowsOf(point: PointMonth): [heading: string, category: string, count: number][] {
  return [
    [m.registrations_month_visits(), m.registrations_month_visits(), point.visits],
    [m.registrations_month_questions(), m.registrations_month_questions(), point.questions],
    ...sectionsOf(point).flatMap(({ heading, lines }) =>
      lines.map(({ label, count }): [string, string, number] => [heading, label, count]),
    ),
  ];
}

/** Tabs between the columns, as worksheets take what is pasted. */
export const asPasted = (point: PointMonth): string =>
  rowsOf(point)
    .map((row) => row.join('\t'))
    .join('\n');

/** Every point in one file, semicolons and a mark as Dutch Excel reads them; names that would start a formula are defused. */
export function asCsv(points: readonly PointMonth[], month: string): string {
  const cell = (value: string | number) => {
    const text = typeof value === 'number' ? String(value) : value.replace(/^[=+\-@\t\r]/, `'$&`);
    return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const head = ['maand', 'punt', 'gemeente', 'onderdeel', 'categorie', 'aantal'];
  const rows = points.flatMap((point) =>
    rowsOf(point).map((row) => [month.slice(0, 7), point.name, point.municipality, ...row]),
  );
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
