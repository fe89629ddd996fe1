/**
 * The piece of the function `measure` that answers what was decided (docs/decisions/0017), asked as grain 'DECIDED': of any area the asker may
 * know, theirs or not, the visits by code of a protected dimension; null where that is hidden. A code is shown when every stretch of months
 * that its counts must be told with lies inside the period. Beside the codes: under '' the visits of which it was asked, with all visits as
 * `questions`; and under 'decided' no count, but as its start the first day of which nothing is decided, where the answer ends.
 */
export const decidedFigures = `
    if grain = 'DECIDED' then
      until_day := least(until_day, coalesce((
        select min(coalesce(d.until_month, make_date(y, 1, 1))) from generate_series(extract(year from from_day)::integer, extract(year from until_day - 1)::integer) y
        left join decided_year d on d.year = y where coalesce(d.until_month, make_date(y, 1, 1)) < make_date(y + 1, 1, 1)), until_day));
      return query select at_ask, a, until_day, d, 'decided'::text, null::bigint, null::bigint from unnest(own || others) a, unnest(wanted_dims) d;
      return query
        select at_ask, f.area_id, null::date, f.dimension, c.code,
          case when bool_and(coalesce(c.whole_from >= from_day and c.whole_until <= until_day, false)) then sum(c.visits)::bigint end, null::bigint
        from decided_figure f cross join lateral unnest(f.codes, f.visits, f.whole_from, f.whole_until) as c (code, visits, whole_from, whole_until)
        where f.area_kind = kind and f.area_id = any (own || others) and f.dimension = any (wanted_dims) and f.month >= from_day and f.month < until_day
        group by f.area_id, f.dimension, c.code
        union all
        select at_ask, f.area_id, null::date, f.dimension, '', sum(f.asked)::bigint, sum(f.total)::bigint
        from decided_figure f
        where f.area_kind = kind and f.area_id = any (own || others) and f.dimension = any (wanted_dims) and f.month >= from_day and f.month < until_day
        group by f.area_id, f.dimension;
      continue;
    end if;
`;
