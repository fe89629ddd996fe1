import { Closure } from '../libraries/closure.entity.ts';
import { Library } from '../libraries/library.entity.ts';
import { Location } from '../libraries/location.entity.ts';
import { OpeningHours } from '../libraries/opening-hours.entity.ts';
import { SupportOrganisation } from '../libraries/support-organisation.entity.ts';
import { Municipality } from '../places/municipality.entity.ts';
import { Province } from '../places/province.entity.ts';

/** The tables TypeORM writes single rows of. */
export const entities = [Province, Municipality, SupportOrganisation, Library, Location, OpeningHours, Closure];
