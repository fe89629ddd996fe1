/** The question, as the client would ask it. */
export const question = `query Libraries {
  libraries {
    id
    name
    locations {
      id
      name
      municipality { name }
      openingHours { weekday opens closes }
    }
  }
}`;

/** The same question to PostGraphile, with its names of fields translated by aliases. */
export const questionToPostgraphile = `query Libraries {
  libraries: allLibrariesList(orderBy: [NAME_ASC]) {
    id: rowId
    name
    locations: locationsByLibraryIdList(orderBy: [NAME_ASC]) {
      id: rowId
      name
      municipality: municipalityByMunicipalityCode { name }
      openingHours: openingHoursByLibraryIdAndLocationIdList(orderBy: [WEEKDAY_ASC, OPENS_ASC]) { weekday opens closes }
    }
  }
}`;

/** The same question as SQL written by hand; one row with the JSON text of the list. */
export const statement = `
  select json_agg((select o from (select l.id, l.name, coalesce(p.locations, '[]') as locations) o) order by l.name, l.id)::text as libraries
  from library l
  left join (
    select p.library_id, json_agg((select o from (
      select p.id, p.name, (select o from (select m.name) o) as municipality, coalesce(h.hours, '[]') as "openingHours"
    ) o) order by p.name, p.id) as locations
    from location p
    join municipality m on m.code = p.municipality_code
    left join (
      select library_id, location_id, json_agg((select o from (
        select weekday, to_char(opens, 'HH24:MI') as opens, to_char(closes, 'HH24:MI') as closes
      ) o) order by weekday, opens, kind) as hours
      from opening_hours
      group by library_id, location_id
    ) h on h.library_id = p.library_id and h.location_id = p.id
    group by p.library_id
  ) p on p.library_id = l.id`;
