import type { Registration } from '../registration/registrations.ts';
import type { FileCell, FileTable } from './file-table.ts';
import { solved } from '../registration/visit-rules.ts';
import * as words from './words.ts';

type Question = Registration['questions'][number];

/** A column of the table with a row per question: its heading and what stands in it. */
interface Column {
  heading: string;
  of: (visit: Registration, question: Question, number: number) => FileCell;
}

const inWords = <Key extends string>(labels: Record<Key, string>, key: Key | null) =>
  key === null ? null : labels[key];

/**
 * The columns of an export, a row per question. What is of the visit stands in the row of each of its questions; to count visits,
 * count the rows with question number 1. Nobody who helped and no time of day stands in it.
 */
const columns: Column[] = [
  { heading: 'bezoek', of: ({ id }) => id },
  { heading: 'vraag nummer', of: (_visit, _question, number) => number },
  { heading: 'dag', of: ({ day }) => day },
  { heading: 'dagdeel', of: ({ partOfDay }) => words.partOfDayWords[partOfDay] },
  { heading: 'punt', of: ({ location }) => location },
  { heading: 'gemeente', of: ({ municipality }) => municipality },
  { heading: 'kanaal', of: ({ channel }) => words.channelWords[channel] },
  { heading: 'onderwerp', of: (_visit, { topicLabel, topic }) => topicLabel ?? topic },
  { heading: 'thema', of: (_visit, { themeLabel, theme }) => themeLabel ?? theme },
  { heading: 'hulp', of: (_visit, { help }) => help.map((form) => words.helpWords[form]).join(', ') },
  { heading: 'opgelost', of: (_visit, { help }) => (solved(help) ? 'ja' : 'nee') },
  { heading: 'soort vraag', of: (_visit, { kind }) => inWords(words.kindWords, kind) },
  { heading: 'over organisatie', of: (_visit, { organisation }) => organisation },
  {
    heading: 'overheidslaag',
    of: (_visit, { governmentLevel }) => inWords(words.governmentLevelWords, governmentLevel),
  },
  { heading: 'DigiD', of: (_visit, { digid }) => inWords(words.digidWords, digid) },
  {
    heading: 'doorverwezen naar',
    of: (_visit, { referral }) => inWords(words.destinationWords, referral?.destination ?? null),
  },
  { heading: 'doorverwezen naar organisatie', of: (_visit, { referralOrganisation }) => referralOrganisation },
  { heading: 'warm doorverwezen', of: (_visit, { referral }) => inWords(words.warmWords, referral?.warm ?? null) },
  { heading: 'duur', of: ({ duration }) => inWords(words.durationWords, duration) },
  { heading: 'naar tevredenheid geholpen', of: ({ satisfaction }) => inWords(words.satisfactionWords, satisfaction) },
  { heading: 'soort helper', of: ({ helperKind }) => inWords(words.helperKindWords, helperKind) },
  { heading: 'gekomen via', of: ({ cameBy }) => inWords(words.cameByWords, cameBy) },
  { heading: 'gekomen via organisatie', of: ({ cameByOrganisation }) => cameByOrganisation },
  { heading: 'leeftijd (schatting)', of: ({ ageLabel, age }) => ageLabel ?? age },
  { heading: 'geslacht (schatting)', of: ({ gender }) => inWords(words.genderWords, gender) },
  { heading: 'eerste taal (schatting)', of: ({ language }) => inWords(words.languageWords, language) },
];

/** Registrations as a table with a row per question. */
export function registrationsTable(pieces: AsyncIterable<Registration[]>): FileTable {
  async function* rows() {
    for await (const visits of pieces) yield visits.flatMap(rowsOf);
  }
  return { sheet: 'Registraties', headings: columns.map(({ heading }) => heading), pieces: rows() };
}

/** The rows of a visit: one for each question. */
const rowsOf = (visit: Registration): FileCell[][] =>
  visit.questions.map((question, at) => columns.map(({ of }) => of(visit, question, at + 1)));
