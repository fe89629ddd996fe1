import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { isPlatform } from './policies/settings.ts';
import { publicTable } from './policies/templates.ts';

/** National topics of the IDO registration form (KB, 2023), in the order of their share. */
const topics: [code: string, label: string][] = [
  ['devices', 'Apparaten'],
  ['digid', 'DigiD'],
  ['income-tax', 'Aangifte inkomstenbelasting'],
  ['municipal-schemes', 'Gemeentelijke regelingen'],
  ['online-banking', 'Online bankieren'],
  ['allowances', 'Toeslagen'],
  ['health-declaration', 'Gezondheidsverklaring (rijbewijs)'],
  ['public-transport', 'Openbaar vervoer'],
  ['facilities', 'Printen, kopiëren, scannen'],
  ['energy-allowance', 'Energietoeslag'],
  ['pension', 'Pensioen en AOW'],
  ['insurance', 'Verzekeringen'],
  ['uwv', 'UWV'],
  ['understanding', 'Informatie begrijpen'],
  ['digital-library', 'Digitale bibliotheek'],
  ['housing', '(Sociale) huurwoning'],
  ['digital-care', 'Digitale zorg'],
  ['other', 'Anders'],
];

/** Themes of the broad Infopunt (Dalfsen). */
const themes: [code: string, label: string][] = [
  ['general', 'Algemeen'],
  ['sports', 'Bewegen en Sport'],
  ['youth', 'Jeugd en Zorg'],
  ['learning', 'Leven Lang Leren'],
  ['informal-care', 'Mantelzorg'],
  ['integration', 'Opleiding en inburgering'],
  ['transport', 'Verplaatsen en Vervoer'],
  ['volunteering', 'Vrijwilligerswerk'],
  ['work-income', 'Werk, Geld en Inkomen'],
  ['living', 'Wonen en Huishouden'],
  ['care', 'Zorg en Ondersteuning'],
];

/** Code lists are data: each code knows from when to when it may be chosen and which code it rolls up to. */
export class CreateCodes1763700000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `create table code (
        list text not null check (list in ('TOPIC', 'THEME')),
        code text not null check (code ~ '^[a-z][a-z0-9-]*$'),
        parent_code text,
        label text not null,
        position smallint not null,
        valid_from date not null,
        valid_until date check (valid_until > valid_from),
        primary key (list, code),
        foreign key (list, parent_code) references code (list, code)
      )`,
    ]);
    for (const [list, codes] of [['TOPIC', topics] as const, ['THEME', themes] as const]) {
      await runner.query(
        `insert into code (list, code, label, position, valid_from)
         select $1, given.code, given.label, given.position, '2018-01-01'
         from unnest($2::text[], $3::text[]) with ordinality as given (code, label, position)`,
        [list, codes.map(([code]) => code), codes.map(([, label]) => label)],
      );
    }
    await runAll(runner, publicTable('code', isPlatform));
  }

  down = forwardOnly;
}
