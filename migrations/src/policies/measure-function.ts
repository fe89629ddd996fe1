/**
 * The body of the one function through which figures leave (migration 17640001): it is written from these pieces because each kind of
 * area and each grain has a statement of its own, for which PostgreSQL keeps a plan that fits.
 */

/** A statement that adds up rows: which column tells whose they are (in the answer as text), from what, and which of them. */
interface Sum {
  owner: string;
  from: string;
  where: string;
}

const sumOf = (start: string, { owner, from, where }: Sum) => `return query
  select at_ask, ${owner}::text, case cut when 'all' then null when 'day' then ${start} when 'weekday' then date '2024-01-01' + extract(isodow from ${start})::integer - 1
      else date_trunc(cut, ${start}::timestamp)::date end,
    m.dimension, m.code, sum(m.visits)::bigint, sum(m.questions)::bigint
  from ${from} where ${where} group by ${owner}, 3, 4, 5;`;

/** The areas whose rows carry them, over the table of one grain, read as `m`. */
const byColumn = (table: string, start: string): [kind: string, sum: Sum][] => {
  const asked = `m.dimension = any (dims) and ${start} >= from_day and ${start} < until_day`;
  const from = `${table} m`;
  return [
    ['LIBRARY', { owner: 'm.library_id', from, where: `m.library_id = any (libraries) and ${asked}` }],
    ['MUNICIPALITY', { owner: 'm.municipality_code', from, where: `m.municipality_code = any (ids) and ${asked}` }],
    // Of one area at a time: its libraries, or its library and municipality, are looked up before.
    ['SUPPORT_ORGANISATION', { owner: 'ids[1]', from, where: `m.library_id = any (libraries) and ${asked}` }],
    [
      'LIBRARY_IN_MUNICIPALITY',
      {
        owner: 'ids[1]',
        from,
        where: `m.library_id = libraries[1] and m.municipality_code = municipalities[1] and ${asked}`,
      },
    ],
  ];
};

/** Provinces and the nation: over the municipalities that lie there, so that the index that leads with them serves. */
const byPlace = (table: string, asked: string): [kind: string, sum: Sum][] => [
  [
    'PROVINCE',
    {
      owner: 'g.province_code',
      from: `municipality g join ${table} m on m.municipality_code = g.code`,
      where: `g.code = any (municipalities) and m.municipality_code = any (municipalities) and ${asked}`,
    },
  ],
  [
    'NATION',
    { owner: `'NL'::text`, from: `${table} m`, where: `m.municipality_code = any (municipalities) and ${asked}` },
  ],
];

const daily = 'm.dimension = any (dims) and m.day >= from_day and m.day < until_day';
const ofPoint: Sum = {
  owner: 'm.location_id',
  from: 'metric_day m',
  where: `m.library_id = libraries[1] and m.location_id = uuids[1] and m.municipality_code = any (municipalities) and ${daily}`,
};
const ofPoints: Sum = {
  owner: 'm.location_id',
  from: 'metric_day m',
  where: `m.library_id = any (libraries) and m.location_id = any (uuids) and ${daily}`,
};
const rolled = (where: string) =>
  `${where} m.dimension = any (dims) and m.month >= from_day and m.month < until_day and m.month < rolled and not m.month = any (changed)`;
const rolledUp: [kind: string, sum: Sum][] = [
  [
    'PROVINCE',
    { owner: 'm.province_code', from: 'metric_province_month m', where: rolled('m.province_code = any (ids) and') },
  ],
  ['NATION', { owner: `'NL'::text`, from: 'metric_province_month m', where: rolled('') }],
];

const choose = (start: string, branches: [kind: string, sum: Sum][]) =>
  `${branches.map(([kind, sum], at) => `${at === 0 ? 'if' : 'elsif'} kind = '${kind}' then ${sumOf(start, sum)}`).join('\n')}\nend if;`;

const setting = (name: string) => `coalesce(nullif(current_setting('regiepunt.${name}', true), '')::text[], '{}')`;

/** Whether the figures of an area with this id are the asker's own; of points that takes a look at the point. */
const isOwn = (w: string) =>
  `(kind = 'LIBRARY' and ${w} = any (own_libraries) or kind = 'LIBRARY_IN_MUNICIPALITY' and split_part(${w}, ':', 1) = any (own_libraries))`;

/** Whether the asker may know those of an area as one of the others; of points and provinces that takes a look at them. */
const isOthers = (w: string) =>
  `(kind = 'LIBRARY' and (nation or ${w} = any (measured_libraries))
          or kind = 'LIBRARY_IN_MUNICIPALITY' and (nation or split_part(${w}, ':', 1) = any (measured_libraries) or split_part(${w}, ':', 2) = any (inside_municipalities))
          or kind = 'MUNICIPALITY' and (nation or ${w} = any (measured_municipalities))
          or kind = 'SUPPORT_ORGANISATION' and (nation or ${w} = any (measured_organisations))
          or kind = 'NATION' and nation and ${w} = 'NL')`;

/**
 * Counts by area, stretch, dimension and code for all that a request asks, in one call. `asked` is a list of
 * {kind, ids, from, until, cut: all|day|week|month|quarter|year|weekday, dimensions, grain: DAY|MONTH|PROVINCE}. What the asker may not know is
 * not in the answer, which looks the same as an area without visits.
 */
export const measureFunction = measureFunctionWith('');

/**
 * The same with a piece more, for a later migration.
 * @param before statements run for each ask, after it was found out whose figures the asker may know and before any is read
 */
export function measureFunctionWith(before: string): string {
  return `
create or replace function measure(asked jsonb)
returns table (ask integer, id text, start date, dimension text, code text, visits bigint, questions bigint)
language plpgsql stable security definer set search_path = pg_catalog, public set plan_cache_mode = auto
-- Sorting rows by texts before adding them up takes longer than reading them.
set enable_sort = off set enable_incremental_sort = off
as $$
#variable_conflict use_column
declare
  today constant date := (now() at time zone 'Europe/Amsterdam')::date;
  own_libraries constant text[] := ${setting('libraries_measure_own')};
  measured_libraries constant text[] := ${setting('libraries_measure')};
  measured_municipalities constant text[] := ${setting('municipalities_measure')};
  inside_municipalities constant text[] := ${setting('municipalities_measure_inside')};
  measured_organisations constant text[] := ${setting('support_organisations_measure')};
  nation constant boolean := coalesce(current_setting('regiepunt.nation_measure', true), '') = 'on';
  content constant text[] := array['topic', 'theme', 'kind', 'organisation', 'government_level', 'digid', 'help', 'solved', 'referral_destination',
    'referral_organisation', 'referral_warm', 'came_by', 'sender', 'channel'];
  one jsonb;
  mode text;
  kind text; cut text; grain text; from_day date; until_day date;
  asked_ids jsonb; wanted text[]; wanted_dims text[]; standing text; own text[]; others text[]; given text[]; apart boolean; of_one boolean;
  ids text[]; dims text[]; uuids uuid[]; libraries uuid[]; municipalities text[]; rolled date; changed date[];
begin
  -- A select costs ten times what an expression without one does, so what is mostly asked, of one area, is found out without.
  for at_ask in 0 .. jsonb_array_length(asked) - 1 loop
    one := asked -> at_ask;
    cut := one ->> 'cut'; grain := one ->> 'grain';
    from_day := (one ->> 'from')::date; until_day := (one ->> 'until')::date;
    wanted_dims := translate((one -> 'dimensions')::text, '[]"', '{}')::text[];

    -- Whose they are, and of whom they may be known as one of the others: once for asks about the same areas, as those of a dashboard are.
    if kind is distinct from one ->> 'kind' or asked_ids is distinct from one -> 'ids' then
      kind := one ->> 'kind'; asked_ids := one -> 'ids';
      apart := kind in ('SUPPORT_ORGANISATION', 'LIBRARY_IN_MUNICIPALITY');
      libraries := null; municipalities := null;
      if jsonb_array_length(asked_ids) = 1 and kind not in ('LOCATION', 'PROVINCE') then
        wanted := array[asked_ids ->> 0];
        own := case when ${isOwn('wanted[1]')} then wanted else '{}' end;
        others := case when own = '{}' and ${isOthers('wanted[1]')} then wanted else '{}' end;
      else
        wanted := array(select jsonb_array_elements_text(asked_ids));
        own := case kind
          when 'LOCATION' then array(select w from unnest(wanted) w join location l on l.id = w::uuid where l.library_id::text = any (own_libraries))
          else array(select w from unnest(wanted) w where ${isOwn('w')}) end;
        others := case kind
          when 'LOCATION' then array(select w from unnest(wanted) w join location l on l.id = w::uuid
            where nation or l.library_id::text = any (measured_libraries) or l.municipality_code = any (inside_municipalities))
          when 'PROVINCE' then array(select w from unnest(wanted) w where nation or exists (select from support_organisation_province p
            where p.province_code = w and p.support_organisation_id::text = any (measured_organisations)))
          else array(select w from unnest(wanted) w where ${isOthers('w')}) end;
        others := array(select w from unnest(others) w where not w = any (own));
      end if;
    end if;
    -- Months of one area are read by the same plan each time: making one costs as much as reading them. The function's own setting ends with it.
    if of_one is distinct from (grain <> 'DAY' and cardinality(wanted) = 1) then
      of_one := grain <> 'DAY' and cardinality(wanted) = 1;
      mode := set_config('plan_cache_mode', case when of_one then 'force_generic_plan' else 'auto' end, true);
    end if;

${before}
    foreach standing in array array['OWN', 'PARTY'] loop
      given := case standing when 'OWN' then own else others end;
      continue when cardinality(given) = 0;
      -- Of others: totals always, what help was about over whole months that are over and by nothing finer, and nothing that tells of visitors.
      if standing = 'OWN' or wanted_dims = array['total'] then
        dims := wanted_dims;
      else
        dims := array(select d from unnest(wanted_dims) d where d = 'total' or d = any (content)
          and extract(day from from_day) = 1 and extract(day from until_day) = 1 and until_day <= today and cut in ('all', 'month', 'quarter', 'year'));
      end if;
      continue when cardinality(dims) = 0;
      -- Areas that are put together from others come one at a time, all else together. Each branch here is cheap on purpose: an expression
      -- without a select in it costs a tenth of one with.
      for at_area in 1 .. case when apart then cardinality(given) else 1 end loop
        ids := case when apart then given[at_area:at_area] else given end;
        if kind = 'LIBRARY' then
          libraries := ids::uuid[];
        elsif kind = 'LOCATION' then
          uuids := ids::uuid[];
          libraries := array(select distinct l.library_id from location l where l.id = any (uuids));
          municipalities := array(select distinct lm.municipality_code from location_municipality lm where lm.location_id = any (uuids) and lm.library_id = any (libraries));
        elsif kind = 'LIBRARY_IN_MUNICIPALITY' then
          libraries := array[split_part(ids[1], ':', 1)::uuid];
          municipalities := array[split_part(ids[1], ':', 2)];
        elsif kind = 'SUPPORT_ORGANISATION' then
          libraries := array(select s.library_id from library_support s where s.support_organisation_id = ids[1]::uuid
            and s.valid_from <= today and (s.valid_until is null or s.valid_until > today));
        elsif municipalities is null and kind = 'PROVINCE' then
          municipalities := array(select g.code from municipality g where g.province_code = any (ids));
        elsif municipalities is null and kind = 'NATION' then
          municipalities := array(select g.code from municipality g);
        end if;
        if grain = 'MONTH' then
          ${choose('m.month', byColumn('metric_month', 'm.month'))}
        elsif grain = 'PROVINCE' then
          -- Months before this one are rolled up, but for those in which something changed since.
          if rolled is null then
            rolled := coalesce((select r.until_month from metric_rolled_up r), '-infinity');
          end if;
          changed := array(select distinct c.month from metric_month_changed c where c.month >= from_day and c.month < least(until_day, rolled)
            and c.municipality_code = any (municipalities));
          ${choose('m.month', rolledUp)}
          if cardinality(changed) > 0 then
            ${choose('m.month', byPlace('metric_month', 'm.dimension = any (dims) and m.month = any (changed)'))}
          end if;
          if until_day > rolled then
            from_day := greatest(from_day, rolled);
            ${choose('m.month', byPlace('metric_month', 'm.dimension = any (dims) and m.month >= from_day and m.month < until_day'))}
          end if;
        elsif kind = 'LOCATION' and cardinality(ids) = 1 then
          ${sumOf('m.day', ofPoint)}
        elsif kind = 'LOCATION' then
          ${sumOf('m.day', ofPoints)}
        else
          ${choose('m.day', [...byColumn('metric_day', 'm.day'), ...byPlace('metric_day', daily)])}
        end if;
      end loop;
    end loop;
  end loop;
end $$`;
}
