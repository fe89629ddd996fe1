const ofVisit = (dimension: string, code: string) =>
  `array(select '${dimension} ' || ${code} where ${code} is not null)`;

/** The codes of the questions of a visit by some dimensions, each once, in order. */
const ofQuestions = (dimensions: Record<string, string>) =>
  `array(select distinct given.label collate "C" from question q cross join lateral (values ${Object.entries(dimensions)
    .map(([dimension, code]) => `('${dimension} ' || ${code})`)
    .join(', ')}) as given (label)
    where q.library_id = v.library_id and q.visit_id = v.id and given.label is not null order by 1)`;

const top = (list: string, code: string) =>
  `(select a.top from ancestry a where a.list = '${list}' and a.code = ${code})`;

const solved = `case when q.help && array['HELPED', 'ANSWERED'] and not 'REFERRED' = any (q.help) then 'YES' else 'NO' end`;

/** What a visit is counted by in cross-tables, by dimensions that are a function of each other or nearly so. */
const labels: Record<string, string> = {
  question: ofQuestions({ TOPIC: top('TOPIC', 'q.topic'), THEME: top('THEME', 'q.theme'), DIGID: 'q.digid' }),
  kind: ofQuestions({ KIND: 'q.kind' }),
  organisation: ofQuestions({ ORGANISATION: 'q.organisation_id::text', GOVERNMENT_LEVEL: 'q.government_level' }),
  help: `array(select distinct given.label collate "C" from question q cross join lateral (
      select 'HELP ' || form as label from unnest(q.help) as form
      union all values ('SOLVED ' || ${solved}), ('REFERRAL_DESTINATION ' || q.referral_destination),
        ('REFERRAL_ORGANISATION ' || q.referral_organisation_id::text), ('REFERRAL_WARM ' || q.referral_warm)) as given
    where q.library_id = v.library_id and q.visit_id = v.id and given.label is not null order by 1)`,
  came_by: `array_remove(array['CAME_BY ' || v.came_by, 'SENDER ' || v.came_by_organisation_id::text], null)`,
  channel: ofVisit('CHANNEL', 'v.channel'),
  weekday: ofVisit('WEEKDAY', 'extract(isodow from v.day)::text'),
  age: ofVisit('AGE', top('AGE', 'v.age')),
  gender: ofVisit('GENDER', 'v.gender'),
  language: ofVisit('LANGUAGE', 'v.language'),
  duration: ofVisit('DURATION', 'v.duration'),
  satisfaction: ofVisit('SATISFACTION', 'v.satisfaction'),
  helper_kind: ofVisit('HELPER_KIND', 'v.helper_kind'),
  part_of_day: ofVisit('PART_OF_DAY', 'v.part_of_day'),
};

/**
 * The view through which deciding about cross-tables sees visits: the point, the month, how many questions, and the codes, each as 'DIMENSION code'.
 * No id and no day, so nothing by which one visit is told from another that is alike.
 */
export const visitLabels = `
create view visit_label with (security_barrier = true) as
with recursive ancestry as (
  select list, code, code as top from code where parent_code is null
  union all select c.list, c.code, a.top from code c join ancestry a on a.list = c.list and a.code = c.parent_code
)
select v.library_id, v.location_id, v.municipality_code, date_trunc('month', v.day::timestamp)::date as month,
  (select count(*)::integer from question q where q.library_id = v.library_id and q.visit_id = v.id) as questions,
  ${Object.entries(labels)
    .map(([name, label]) => `${label} as ${name}`)
    .join(',\n  ')}
from visit v`;
