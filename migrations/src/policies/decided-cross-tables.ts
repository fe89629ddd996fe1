/**
 * The piece of the function `measure` that answers cross-tables of others (docs/decisions/0023), asked as grain 'CROSS' over one calendar year,
 * with `ROWS:COLUMNS` for a dimension: of any area the asker may know, theirs or not, the visits by a code of each, as they were decided; null
 * where that is hidden, nothing where it is 0. Both codes stand in `code` with a tab between them. Beside them one line 'decided' for each area
 * they may know, with 1 visit when that pair of that year is decided and none when it is not.
 */
export const decidedCrossTables = `
    if grain = 'CROSS' then
      return query select at_ask, a, null::date, d, 'decided'::text, (select count(*) from decided_pair p where p.decided_at is not null
          and p.year = extract(year from from_day)::integer and p.row_dimension = split_part(d, ':', 1) and p.column_dimension = split_part(d, ':', 2)), null::bigint
        from unnest(own || others) a, unnest(wanted_dims) d;
      if from_day = date_trunc('year', from_day::timestamp)::date and until_day = (from_day + interval '1 year')::date then
        return query select at_ask, f.area_id, null::date, d, c.row_code || chr(9) || c.column_code, c.visits::bigint, null::bigint
          from unnest(wanted_dims) d join decided_cross f on f.row_dimension = split_part(d, ':', 1) and f.column_dimension = split_part(d, ':', 2)
          cross join lateral unnest(f.row_codes, f.column_codes, f.visits) as c (row_code, column_code, visits)
          where f.area_kind = kind and f.area_id = any (own || others) and f.year = extract(year from from_day)::integer;
      end if;
      continue;
    end if;
`;

/** The same, with -1 in the line 'decided' of a pair that was put aside as too large and -2 of one that failed. */
export const decidedOrNot = decidedCrossTables.replace(
  '(select count(*) from',
  `(select coalesce(sum(case p.put_aside when 'TOO_LARGE' then -1 when 'FAILED' then -2 else 1 end), 0) from`,
);

/** The same, with in place of questions, for a pair that nobody asked for, how many others wait: with too many before it, it cannot wait too. */
export const decidedOrWaiting = decidedOrNot.replace(
  'null::bigint\n        from unnest(own || others) a',
  `(select case when not coalesce(bool_or(p.year = extract(year from from_day)::integer and p.row_dimension = split_part(d, ':', 1)
            and p.column_dimension = split_part(d, ':', 2)), false) then count(*) filter (where p.decided_at is null) end from decided_pair p)
        from unnest(own || others) a`,
);
