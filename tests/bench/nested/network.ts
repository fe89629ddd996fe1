import pg from 'pg';

/** How large the invented network is: the Netherlands has about as many libraries, and somewhat fewer points. */
export const size = { municipalities: 342, libraries: 133, locations: 800, planned: 13 };

const landscapes = [
  'Noord',
  'Zuid',
  'Ooster',
  'Wester',
  'Hoog',
  'Laag',
  'Zand',
  'Klei',
  'Veen',
  'Duin',
  'Heide',
  'Water',
  'Rijn',
  'Maas',
];
const endings = ['veen', 'dam', 'wolde', 'kerk', 'burg', 'sluis', 'horst', 'drecht', 'loo', 'beek', 'woude', 'meer'];
const houses = [
  'De Hoeksteen',
  'Het Kompas',
  'De Brug',
  'Kulturhus Zuid',
  'Het Trefpunt',
  'De Drie Linden',
  'Stadhuis',
  'De Schakel',
];
const place = (n: number) => `${landscapes[n % landscapes.length]}${endings[(n * 5) % endings.length]}`;

/** Opening hours of a point by its number: four to six days a week, now and then with a break at noon. */
function weekOf(n: number): { weekday: number; opens: string; closes: string }[] {
  const opens = `${String(8 + (n % 3)).padStart(2, '0')}:${n % 2 ? '30' : '00'}`;
  const closes = `${16 + (n % 3)}:00`;
  return Array.from({ length: 4 + (n % 3) }, (_, day) => day + 1).flatMap((weekday) =>
    n % 10 === 0 && weekday === 2
      ? [
          { weekday, opens, closes: '12:00' },
          { weekday, opens: '13:00', closes },
        ]
      : [{ weekday, opens, closes }],
  );
}

/** Fills a migrated, empty database with the same network every time. Planned points are there for row-level security to hide. */
export async function fillNetwork(adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const insert = (text: string, rows: unknown[]) => admin.query(text, [JSON.stringify(rows)]);
  const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
  try {
    await admin.query('begin');
    await admin.query(`insert into province values ('PV23', 'Overijssel')`);
    await insert(
      `insert into municipality (code, name, province_code, longitude, latitude)
       select code, name, 'PV23', 6.25, 52.5 from jsonb_to_recordset($1) x (code text, name text)`,
      numbers(size.municipalities).map((n) => ({ code: codeOf(n), name: `${place(n)} ${n}` })),
    );
    await insert(
      `insert into library (id, name) select md5('library ' || n)::uuid, name from jsonb_to_recordset($1) x (n int, name text)`,
      numbers(size.libraries).map((n) => ({ n, name: `Bibliotheek ${place(n * 3)} ${n}` })),
    );
    const points = numbers(size.locations + size.planned).map((n) => ({
      n,
      library: n % size.libraries,
      municipality: codeOf((n * 7) % size.municipalities),
      name: n < size.locations ? `Informatiepunt ${houses[n % houses.length]} ${place(n)}` : `Gepland punt ${n}`,
      state: n < size.locations ? 'OPEN' : 'PLANNED',
    }));
    const keys = `md5('library ' || library)::uuid, md5('location ' || n)::uuid`;
    await insert(
      `insert into location_municipality (library_id, location_id, municipality_code)
       select ${keys}, municipality from jsonb_to_recordset($1) x (n int, library int, municipality text)`,
      points,
    );
    await insert(
      `insert into location (library_id, id, municipality_code, name, label, host_kind, inside_library, variant, access_mode, private_space, state, opens_on)
       select ${keys}, municipality, name, 'IDO', 'LIBRARY_BRANCH', true, 'BASIC', 'WALK_IN', false, state, '2020-01-01'
       from jsonb_to_recordset($1) x (n int, library int, municipality text, name text, state text)`,
      points,
    );
    await insert(
      `insert into opening_hours (library_id, location_id, id, kind, weekday, opens, closes, valid_from)
       select ${keys}, md5('hours ' || n || weekday || opens)::uuid, 'POINT', weekday, opens, closes, '2020-01-01'
       from jsonb_to_recordset($1) x (n int, library int, weekday smallint, opens time, closes time)`,
      points.flatMap(({ n, library }) => weekOf(n).map((piece) => ({ n, library, ...piece }))),
    );
    await admin.query('commit');
    await admin.query('vacuum analyze');
  } finally {
    await admin.end();
  }
}

const codeOf = (n: number) => `GM${String(n + 1).padStart(4, '0')}`;
