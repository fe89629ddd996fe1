/** SQL of the kind, id and name of the organisation a row of `alias` belongs to, as JSON. */
export const organisationSql = (alias: string): string => `json_build_object(
  'kind', case when ${alias}.library_id is not null then 'LIBRARY' when ${alias}.municipality_code is not null then 'MUNICIPALITY'
    when ${alias}.support_organisation_id is not null then 'SUPPORT_ORGANISATION' else 'PLATFORM' end,
  'id', coalesce(${alias}.library_id::text, ${alias}.municipality_code, ${alias}.support_organisation_id::text, 'NL'),
  'name', coalesce((select name from library where id = ${alias}.library_id), (select name from municipality where code = ${alias}.municipality_code),
    (select name from support_organisation where id = ${alias}.support_organisation_id), 'Regiepunt'))`;
