import { libraryShape } from '../libraries/library.shape.ts';
import { closureShape, locationShape, openingHoursShape } from '../libraries/location.shape.ts';
import { supportOrganisationShape } from '../libraries/support-organisation.shape.ts';
import { municipalityShape } from '../places/municipality.shape.ts';
import { provinceShape } from '../places/province.shape.ts';
import type { Shapes } from './nested-read/shape.ts';

/** Every type that can be read as part of a tree. */
export const shapes: Shapes = {
  Province: provinceShape,
  Municipality: municipalityShape,
  SupportOrganisation: supportOrganisationShape,
  Library: libraryShape,
  Location: locationShape,
  OpeningHours: openingHoursShape,
  Closure: closureShape,
};
