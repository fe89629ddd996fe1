import type { HoursClass } from './opening-patterns.ts';

/** One invented point: in a real municipality and town, at an invented host. */
export interface PointPlan {
  library: string;
  municipality: string;
  town: string;
  hostKind: string;
  /** Name of the host; null for a branch of the library itself. */
  host: string | null;
  /** Null for a telephone point: no doors, so no opening hours a week. */
  hours: HoursClass | null;
  label: 'IDO' | 'INFOPUNT' | 'BOTH';
  state: 'PLANNED' | 'TRIAL' | 'OPEN' | 'PAUSED' | 'CLOSED';
}

/** Eighty points. Hours follow the published classes (51, 9, 14, 11, 6 and 8 of 99); a test holds them there. */
export const pointPlans: PointPlan[] = [
  branch('lindeboom', 'GM0148', 'Dalfsen', 'h40', 'BOTH'),
  hosted('lindeboom', 'GM0148', 'Dalfsen', 'KULTURHUS', 'Kulturhus De Blauwe Hoed', 'h16', 'INFOPUNT'),
  hosted('lindeboom', 'GM0148', 'Nieuwleusen', 'KULTURHUS', 'Kulturhus Het Zonnescherm', 'h16', 'INFOPUNT'),
  hosted('lindeboom', 'GM0148', 'Lemelerveld', 'COMMUNITY_CENTRE', 'Dorpshuis De Zwerfkei', 'h8', 'BOTH'),
  hosted(
    'lindeboom',
    'GM0148',
    'Dalfsen',
    'GP_PRACTICE',
    'Huisartsenpraktijk Het Pleistertje',
    'h8',
    'INFOPUNT',
    'TRIAL',
  ),
  branch('lindeboom', 'GM0175', 'Ommen', 'h32'),
  hosted('lindeboom', 'GM0175', 'Ommen', 'CARE_HOME', 'Woonzorghuis De Rode Theepot', 'h8', 'IDO', 'CLOSED'),
  hosted('lindeboom', 'GM0180', 'Staphorst', 'TOWN_HALL', 'Publiekshal De Stempel', 'h8'),
  hosted('lindeboom', 'GM0180', 'Rouveen', 'COMMUNITY_CENTRE', 'Dorpshuis De Klompenmaker', 'h8', 'IDO', 'PLANNED'),

  branch('ijsvogel', 'GM0193', 'Zwolle', 'h40plus'),
  hosted('ijsvogel', 'GM0193', 'Zwolle', 'NEIGHBOURHOOD_TEAM', 'Wijkteam De Kruimel', 'h8', 'INFOPUNT'),
  hosted('ijsvogel', 'GM0193', 'Zwolle', 'HOSPITAL', 'Ziekenhuis De Regenboogbrug', 'h8', 'IDO', 'PAUSED'),
  hosted('ijsvogel', 'GM0193', 'Zwolle', 'SUPERMARKET', 'Supermarkt De Boodschapper', 'h8'),
  branch('ijsvogel', 'GM0166', 'Kampen', 'h24'),
  hosted('ijsvogel', 'GM0166', 'Kampen', 'JOINT_SQUARE', 'Ontwikkelplein De Aanlegsteiger', 'h16'),
  hosted('ijsvogel', 'GM1896', 'Hasselt', 'COMMUNITY_CENTRE', 'Buurthuis De Sluiskolk', 'h8'),
  hosted('ijsvogel', 'GM0148', 'Hoonhorst', 'COMMUNITY_CENTRE', 'Dorpshuis Het Hooiluik', 'h8'),

  branch('korenbloem', 'GM0150', 'Deventer', 'h40plus'),
  hosted('korenbloem', 'GM0150', 'Deventer', 'TOWN_HALL', 'Stadswinkel De Muntmeester', 'h16', 'BOTH'),
  hosted('korenbloem', 'GM0150', 'Deventer', 'SHOP', 'Weggeefwinkel De Tweede Ronde', 'h8'),
  branch('korenbloem', 'GM1773', 'Wijhe', 'h8'),
  branch('korenbloem', 'GM0177', 'Raalte', 'h24'),
  hosted('korenbloem', 'GM0177', 'Heino', 'KULTURHUS', 'Kulturhus De Stapelstoel', 'h8', 'INFOPUNT'),

  branch('zilverreiger', 'GM0153', 'Enschede', 'h40'),
  hosted('zilverreiger', 'GM0153', 'Enschede', 'NEIGHBOURHOOD_TEAM', 'Wijkteam De Garenklos', 'h16', 'BOTH'),
  hosted('zilverreiger', 'GM0153', 'Enschede', 'RESTAURANT', 'Buurtrestaurant De Soeplepel', 'h8'),
  hosted('zilverreiger', 'GM0153', 'Enschede', 'TELEPHONE', 'Telefonisch spreekuur', null),
  branch('zilverreiger', 'GM0168', 'Losser', 'h16'),
  hosted('zilverreiger', 'GM0168', 'Overdinkel', 'COMMUNITY_CENTRE', 'Buurthuis De Grenssteen', 'h8'),
  branch('zilverreiger', 'GM0158', 'Haaksbergen', 'h24'),

  branch('vuurvlinder', 'GM0160', 'Hardenberg', 'h32'),
  hosted('vuurvlinder', 'GM0160', 'Slagharen', 'COMMUNITY_CENTRE', 'Dorpshuis De Turfkar', 'h8'),
  hosted('vuurvlinder', 'GM0160', 'Gramsbergen', 'MOBILE', 'Bibliobus De Boekenslak', 'h8'),
  branch('vuurvlinder', 'GM1700', 'Vriezenveen', 'h24'),
  branch('vuurvlinder', 'GM0163', 'Nijverdal', 'h32'),
  hosted('vuurvlinder', 'GM0163', 'Hellendoorn', 'CARE_HOME', 'Woonzorghuis Het Schommelbankje', 'h8'),

  branch('papieren-vlieger', 'GM0200', 'Apeldoorn', 'h40plus'),
  hosted('papieren-vlieger', 'GM0200', 'Apeldoorn', 'COMMUNITY_CENTRE', 'Wijkcentrum De Draaimolen', 'h8'),
  hosted('papieren-vlieger', 'GM0200', 'Apeldoorn', 'PHARMACY', 'Apotheek De Gouden Vijzel', 'h8', 'IDO', 'TRIAL'),
  branch('papieren-vlieger', 'GM0232', 'Epe', 'h24'),
  hosted('papieren-vlieger', 'GM0232', 'Vaassen', 'SUPERMARKET', 'Supermarkt Het Volle Mandje', 'h8'),
  hosted('papieren-vlieger', 'GM0285', 'Twello', 'KULTURHUS', 'Kulturhus De Kastanjelaan', 'h24', 'INFOPUNT'),

  branch('hazelaar', 'GM0202', 'Arnhem', 'h40plus'),
  hosted('hazelaar', 'GM0202', 'Arnhem', 'NEIGHBOURHOOD_TEAM', 'Wijkteam De Trolleybus', 'h8', 'BOTH'),
  hosted('hazelaar', 'GM0202', 'Arnhem', 'JOINT_SQUARE', 'SamenWerkplein De Rijnbocht', 'h32', 'BOTH'),
  branch('hazelaar', 'GM0275', 'Velp', 'h24'),
  hosted('hazelaar', 'GM0275', 'Dieren', 'COMMUNITY_CENTRE', 'Buurthuis De Zevensprong', 'h8'),
  branch('hazelaar', 'GM0274', 'Oosterbeek', 'h8'),

  branch('zwaluwstaart', 'GM0222', 'Doetinchem', 'h40plus'),
  hosted('zwaluwstaart', 'GM0222', 'Doetinchem', 'HOSPITAL', 'Ziekenhuis Het Zilveren Bed', 'h8'),
  hosted('zwaluwstaart', 'GM1876', 'Vorden', 'KULTURHUS', 'Kulturhus De Achtste Hoek', 'h8', 'INFOPUNT'),
  branch('zwaluwstaart', 'GM1876', 'Zelhem', 'h8'),
  hosted('zwaluwstaart', 'GM1509', 'Ulft', 'KULTURHUS', 'Kulturhus De Smeltkroes', 'h24', 'INFOPUNT'),

  branch('wilgenkatje', 'GM0203', 'Barneveld', 'h40'),
  hosted('wilgenkatje', 'GM0203', 'Voorthuizen', 'COMMUNITY_CENTRE', 'Dorpshuis De Hanenbalk', 'h8'),
  branch('wilgenkatje', 'GM0267', 'Nijkerk', 'h24'),
  hosted('wilgenkatje', 'GM0267', 'Nijkerk', 'GP_PRACTICE', 'Huisartsenpraktijk De Wachtkamer', 'h8'),
  branch('wilgenkatje', 'GM0273', 'Putten', 'h8'),

  branch('maanvis', 'GM0307', 'Amersfoort', 'h40plus'),
  hosted('maanvis', 'GM0307', 'Amersfoort', 'NEIGHBOURHOOD_TEAM', 'Wijkteam De Regenton', 'h8', 'BOTH'),
  hosted('maanvis', 'GM0307', 'Amersfoort', 'JOINT_SQUARE', 'Ontwikkelplein De Lantaarnpaal', 'h32', 'BOTH'),
  branch('maanvis', 'GM0327', 'Leusden', 'h16'),
  branch('maanvis', 'GM0342', 'Soest', 'h32'),
  hosted('maanvis', 'GM0267', 'Hoevelaken', 'COMMUNITY_CENTRE', 'Dorpshuis Het Klaverblad', 'h8'),

  branch('waterlelie', 'GM0355', 'Zeist', 'h40'),
  hosted('waterlelie', 'GM0355', 'Zeist', 'PHARMACY', 'Apotheek De Gestampte Munt', 'h8'),
  branch('waterlelie', 'GM0310', 'Bilthoven', 'h32'),
  hosted('waterlelie', 'GM0310', 'Maartensdijk', 'SHOP', 'Dorpswinkel De Weegschaal', 'h8', 'IDO', 'TRIAL'),
  hosted('waterlelie', 'GM0312', 'Bunnik', 'COMMUNITY_CENTRE', 'Buurthuis De Bakfiets', 'h8'),

  branch('klaproos', 'GM0632', 'Woerden', 'h32'),
  hosted('klaproos', 'GM0632', 'Harmelen', 'COMMUNITY_CENTRE', 'Dorpshuis De Trekschuit', 'h8'),
  hosted('klaproos', 'GM0335', 'Montfoort', 'TOWN_HALL', 'Gemeentewinkel De Raadsklok', 'h8'),

  branch('kievit', 'GM0995', 'Lelystad', 'h40'),
  hosted('kievit', 'GM0995', 'Lelystad', 'RESTAURANT', 'Eetcafé De Dijkwerker', 'h8'),
  branch('kievit', 'GM0303', 'Dronten', 'h24'),
  hosted('kievit', 'GM0303', 'Swifterbant', 'MOBILE', 'Bibliobus De Poldersprinter', 'h8'),
  branch('kievit', 'GM0050', 'Zeewolde', 'h24'),

  branch('zonnedauw', 'GM0171', 'Emmeloord', 'h32'),
  hosted('zonnedauw', 'GM0171', 'Marknesse', 'COMMUNITY_CENTRE', 'Dorpshuis Het Drooggevallen Land', 'h8'),
  branch('zonnedauw', 'GM0184', 'Urk', 'h8'),
];

type Label = PointPlan['label'];
type State = PointPlan['state'];

function branch(
  library: string,
  municipality: string,
  town: string,
  hours: HoursClass,
  label: Label = 'IDO',
): PointPlan {
  return { library, municipality, town, hostKind: 'LIBRARY_BRANCH', host: null, hours, label, state: 'OPEN' };
}

function hosted(
  library: string,
  municipality: string,
  town: string,
  hostKind: string,
  host: string,
  hours: HoursClass | null,
  label: Label = 'IDO',
  state: State = 'OPEN',
): PointPlan {
  return { library, municipality, town, hostKind, host, hours, label, state };
}
